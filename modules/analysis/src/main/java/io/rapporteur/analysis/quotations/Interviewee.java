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

  private final QuotedDocument doc;
  private final Map<String, Integer> points = new HashMap<>();
  private final Map<String, TokenRange> names = new HashMap<>();
  private final Set<String> excluded = new HashSet<>();

  Interviewee(QuotedDocument doc) {
    this.doc = doc;
  }

  /**
   * The tokens that name the one interviewed, or null.
   *
   * @param labels the labels of the turns, null for a paragraph without one
   * @param headlineEnd index just past the headline's last token; 0 without a headline
   */
  TokenRange find(TokenRange[] labels, int headlineEnd) {
    Set<String> labelled = new HashSet<>();
    int firstLabel = -1;
    Set<Integer> ends = new HashSet<>();
    for (TokenRange label : labels) {
      if (label != null) {
        firstLabel = firstLabel < 0 ? label.first() : firstLabel;
        ends.add(label.end());
      }
    }
    Reading reading = doc.reading();
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getType() != EntityType.person) {
        continue;
      }
      int first = reading.tokenAt(reading.toChar(mention.getSpan().getStart()));
      int end = reading.tokenAt(reading.toChar(mention.getSpan().getEnd()));
      if (first >= end) {
        continue;
      }
      String surname = doc.token(end - 1).lower();
      if (first < firstLabel && first < LONGEST_INTRODUCTION) {
        introduced(new TokenRange(first, end), surname, first < headlineEnd);
      } else if (ends.contains(end) && end - first > 1 && labelled.add(surname)) {
        named(new TokenRange(first, end), surname, SAID_SO);
      }
    }
    return best();
  }

  private void introduced(TokenRange name, String surname, boolean headline) {
    int before = name.first() - 1;
    boolean asks =
        before >= 0 && (doc.bitsAnyCase(before) & TokenClasses.QUESTION_LABEL) != 0 && !one(before);
    if (asks || before >= 0 && by(before)) {
      excluded.add(surname);
      return;
    }
    boolean owned = before >= 0 && doc.is(before, GrammarWords.POSSESSIVE_ENDING);
    int said = headline ? IN_HEADLINE : owned ? 0 : 1;
    for (int i = before; i >= Math.max(0, name.first() - NEAR); i--) {
      said += doc.is(i, QuotationWords.CONVERSATION_WORD) ? SAID_SO : 0;
    }
    named(name, surname, said);
  }

  /** {@code By Ada Poe} at the head, {@code interview by Ada Poe}; not {@code run by Ada Poe}. */
  private boolean by(int i) {
    boolean opens = i == 0 || doc.token(i - 1).sentence() != doc.token(i).sentence();
    return doc.is(i, QuotationWords.AUTHOR_PREPOSITION)
        && (opens || doc.is(i - 1, QuotationWords.CONVERSATION_WORD));
  }

  /** {@code A} and {@code Q} ask only as labels; before a name the one is an article. */
  private boolean one(int i) {
    return doc.token(i).text().length() == 1;
  }

  private void named(TokenRange name, String surname, int said) {
    points.merge(surname, said, Integer::sum);
    names.merge(surname, name, (a, b) -> b.size() > a.size() ? b : a);
  }

  private TokenRange best() {
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
