package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds who answers in an interview whose turns are labelled {@code Q} and {@code A}: the person
 * whom the headline, the introduction and the named turns point to most, and nobody when two do
 * alike.
 */
final class Interviewee {
  /** An introduction is read up to so many tokens. */
  private static final int LONGEST_INTRODUCTION = 600;

  private static final int NEAR = 4;
  private static final int SAID_SO = 4;
  private static final int IN_HEADLINE = 3;

  private final Scene scene;
  private final Map<String, Integer> points = new HashMap<>();
  private final Map<String, Phrase> names = new HashMap<>();
  private final Set<String> excluded = new HashSet<>();

  Interviewee(Scene scene) {
    this.scene = scene;
  }

  /**
   * The tokens that name the one interviewed, or null.
   *
   * @param labels the labels of the turns, null for a paragraph without one
   * @param headlineEnd index just past the headline's last token; 0 without a headline
   */
  Phrase find(Phrase[] labels, int headlineEnd) {
    Set<String> labelled = new HashSet<>();
    int firstLabel = -1;
    Set<Integer> ends = new HashSet<>();
    for (Phrase label : labels) {
      if (label != null) {
        firstLabel = firstLabel < 0 ? label.first() : firstLabel;
        ends.add(label.end());
      }
    }
    Reading reading = scene.reading();
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getType() != EntityType.person) {
        continue;
      }
      int first = reading.tokenAt(reading.toChar(mention.getSpan().getStart()));
      int end = reading.tokenAt(reading.toChar(mention.getSpan().getEnd()));
      if (first >= end) {
        continue;
      }
      String surname = scene.token(end - 1).lower();
      if (first < firstLabel && first < LONGEST_INTRODUCTION) {
        introduced(new Phrase(first, end), surname, first < headlineEnd);
      } else if (ends.contains(end) && end - first > 1 && labelled.add(surname)) {
        named(new Phrase(first, end), surname, SAID_SO);
      }
    }
    return best();
  }

  private void introduced(Phrase name, String surname, boolean headline) {
    int before = name.first() - 1;
    boolean asks =
        before >= 0
            && (scene.bitsAnyCase(before) & TokenClasses.QUESTION_LABEL) != 0
            && !one(before);
    if (asks || before >= 0 && by(before)) {
      excluded.add(surname);
      return;
    }
    boolean owned = before >= 0 && scene.is(before, GrammarWords.POSSESSIVE_ENDING);
    int said = headline ? IN_HEADLINE : owned ? 0 : 1;
    for (int i = before; i >= Math.max(0, name.first() - NEAR); i--) {
      said += scene.is(i, QuotationWords.INTERVIEW_WORD) ? SAID_SO : 0;
    }
    named(name, surname, said);
  }

  /** {@code By Ada Poe} at the head, {@code interview by Ada Poe}; not {@code run by Ada Poe}. */
  private boolean by(int i) {
    boolean opens = i == 0 || scene.token(i - 1).sentence() != scene.token(i).sentence();
    return scene.is(i, QuotationWords.AUTHOR_PREPOSITION)
        && (opens || scene.is(i - 1, QuotationWords.INTERVIEW_WORD));
  }

  /** {@code A} and {@code Q} ask only as labels; before a name the one is an article. */
  private boolean one(int i) {
    return scene.token(i).text().length() == 1;
  }

  private void named(Phrase name, String surname, int said) {
    points.merge(surname, said, Integer::sum);
    names.merge(surname, name, (a, b) -> b.size() > a.size() ? b : a);
  }

  private Phrase best() {
    String best = null;
    int most = -1;
    boolean alike = false;
    for (Map.Entry<String, Integer> entry : points.entrySet()) {
      if (!excluded.contains(entry.getKey()) && entry.getValue() >= most) {
        alike = entry.getValue() == most;
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == null || alike ? null : names.get(best);
  }
}
