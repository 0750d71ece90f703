package io.rapporteur.rules.engine;

import io.rapporteur.model.Span;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the passages that satisfied a rule, and the weight of its evidence. */
final class HitCollector {
  /** As many spans as a match may carry; docs of RuleMatch. */
  static final int MOST = 50;

  private static final Comparator<Span> ORDER =
      (a, b) ->
          a.getStart() != b.getStart()
              ? Integer.compare(a.getStart(), b.getStart())
              : Integer.compare(a.getEnd(), b.getEnd());

  /** A hit in the headline counts for so many more. */
  private static final int TITLE = 2;

  private final Passages passages;
  private final List<Span> spans = new ArrayList<>();
  private double evidence;

  HitCollector(Passages passages) {
    this.passages = passages;
  }

  /** Every token of a word in a field. */
  void words(Matching matching, int word, Field field, float weight) {
    DocumentIndex document = matching.document();
    int[] byWord = document.byWord();
    int end = document.from(word + 1);
    int count = 0;
    int titled = 0;
    for (int i = matching.from(word, field); i < end && byWord[i] < document.end(field); i++) {
      count++;
      titled += document.inTitle(byWord[i]) ? 1 : 0;
      add(field, byWord[i], byWord[i]);
    }
    if (count > 0) {
      count(count + TITLE * titled, weight);
    }
  }

  /** Tokens from first to last in a field. */
  void passage(Matching matching, Field field, int first, int last, float weight) {
    add(field, first, last);
    count(matching.document().inTitle(first) ? 1 + TITLE : 1, weight);
  }

  void evidence(Span span) {
    spans.add(span);
  }

  /** Counts hits of one clause: the second says less than the first, the third less again. */
  void count(int times, float weight) {
    evidence += weight * (1 + Math.log(times));
  }

  private void add(Field field, int first, int last) {
    if (spans.size() < MOST * 8) {
      passages.add(field, first, last, spans);
    }
  }

  /** The passages in order of position, each once, at most {@link #MOST}. */
  List<Span> spans() {
    if (spans.size() < 2) {
      return List.copyOf(spans);
    }
    spans.sort(ORDER);
    List<Span> distinct = new ArrayList<>(Math.min(spans.size(), MOST));
    Span last = null;
    for (int i = 0; i < spans.size() && distinct.size() < MOST; i++) {
      Span span = spans.get(i);
      if (last == null || span.getStart() != last.getStart() || span.getEnd() != last.getEnd()) {
        distinct.add(span);
      }
      last = span;
    }
    return distinct;
  }

  double evidence() {
    return evidence;
  }
}
