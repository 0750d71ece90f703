package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the few stretches of a transcript that have most of a quotation's words together. */
final class Windows {
  /** Words that may have been left out of a quotation before it counts as put together. */
  static final int REACH = 25;

  private static final int KEPT = 3;
  private static final int EXACT = 12;

  /** A word that is met more often does not say where. */
  private static final int COMMON = 400;

  private final WordIndex index;
  private final WordWeights weights;

  Windows(WordIndex index, WordWeights weights) {
    this.index = index;
    this.weights = weights;
  }

  /**
   * A stretch of words.
   *
   * @param from first word
   * @param to just past the last
   * @param score what the quotation's words in it weigh, each once
   */
  record Window(int from, int to, int score) {}

  /** A word of the quotation at a place of the transcript. */
  private record Hit(int place, int word, int weight) {}

  /** The best windows, best first, among equals the earlier; none when no word is met. */
  List<Window> of(Wording quotation, int size) {
    List<Hit> hits = hits(quotation);
    int length = quotation.size() + quotation.size() / 2 + REACH;
    List<Window> all = new ArrayList<>();
    int[] count = new int[2 * quotation.size()];
    int score = 0;
    int first = 0;
    for (int last = 0; last < hits.size(); last++) {
      Hit hit = hits.get(last);
      score += count[hit.word()]++ == 0 ? hit.weight() : 0;
      while (hits.get(first).place() <= hit.place() - length) {
        Hit out = hits.get(first++);
        score -= --count[out.word()] == 0 ? out.weight() : 0;
      }
      all.add(new Window(hits.get(first).place(), hit.place() + 1, score));
    }
    all.sort(Comparator.comparingInt((Window w) -> -w.score()).thenComparingInt(Window::from));
    List<Window> best = new ArrayList<>();
    for (Window window : all) {
      if (best.size() == KEPT) {
        break;
      }
      if (best.stream().noneMatch(b -> window.from() < b.to() && b.from() < window.to())) {
        best.add(window);
      }
    }
    return best.stream()
        .map(
            w ->
                new Window(
                    Math.max(0, w.from() - REACH), Math.min(size, w.to() + REACH), w.score()))
        .toList();
  }

  private List<Hit> hits(Wording quotation) {
    List<Hit> hits = new ArrayList<>();
    int n = quotation.size();
    for (int i = 0; i < n; i++) {
      ComparedWord word = quotation.get(i);
      if (word.sort().hasContent() || n < 2 * WordIndex.GRAM) {
        int[] places = index.places(word);
        if (places.length <= COMMON || n < WordIndex.GRAM) {
          int number = i;
          Arrays.stream(places).forEach(p -> hits.add(new Hit(p, number, weights.of(word))));
        }
      }
      if (i + WordIndex.GRAM <= n) {
        int number = n + i;
        Arrays.stream(index.places(quotation, i)).forEach(p -> hits.add(new Hit(p, number, EXACT)));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::place).thenComparingInt(Hit::word));
    return hits;
  }
}
