package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordLikeness;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a quotation's names, numbers and other words of content that a stretch has. */
final class Gist {
  /** Words around the length of the quotation within which the same matter is told. */
  private static final int ROOM = 12;

  private final Transcript transcript;
  private final WordWeights weights;
  private final Windows windows;

  Gist(Transcript transcript, WordWeights weights) {
    this.transcript = transcript;
    this.weights = weights;
    this.windows = new Windows(transcript.index(), weights);
  }

  /**
   * A stretch and what it has.
   *
   * @param from first word
   * @param to just past the last
   * @param words how many words of content it has
   * @param share their weight, in thousandths of that of all words of content
   */
  record Found(int from, int to, int words, int share) {}

  /** The stretch that has most; null when none has any. */
  Found best(Wording quotation) {
    Map<String, ComparedWord> forms = new LinkedHashMap<>();
    quotation.words().stream()
        .filter(w -> w.sort().hasContent() && !w.editorial())
        .forEach(w -> forms.putIfAbsent(w.form(), w));
    List<ComparedWord> content = List.copyOf(forms.values());
    int all = content.stream().mapToInt(weights::of).sum();
    Found best = null;
    for (Windows.Window window : windows.of(quotation, transcript.wording().size())) {
      Found found = within(content, all, window, quotation.size() + ROOM);
      if (found != null && (best == null || found.share() > best.share())) {
        best = found;
      }
    }
    return best;
  }

  private Found within(List<ComparedWord> content, int all, Windows.Window window, int length) {
    List<int[]> hits = new ArrayList<>();
    for (int t = window.from(); t < window.to(); t++) {
      for (int i = 0; i < content.size(); i++) {
        if (like(content.get(i), transcript.wording().get(t))) {
          hits.add(new int[] {t, i});
        }
      }
    }
    Found best = null;
    for (int first = 0; first < hits.size(); first++) {
      boolean[] seen = new boolean[content.size()];
      int weight = 0;
      int words = 0;
      int last = first;
      for (int k = first; k < hits.size() && hits.get(k)[0] < hits.get(first)[0] + length; k++) {
        if (!seen[hits.get(k)[1]]) {
          seen[hits.get(k)[1]] = true;
          weight += weights.of(content.get(hits.get(k)[1]));
          words++;
          last = k;
        }
      }
      int share = all == 0 ? 0 : weight * 1000 / all;
      if (best == null || share > best.share()) {
        best = new Found(hits.get(first)[0], hits.get(last)[0] + 1, words, share);
      }
    }
    return best;
  }

  private static boolean like(ComparedWord a, ComparedWord b) {
    return a.form().equals(b.form()) || WordLikeness.near(a, b);
  }
}
