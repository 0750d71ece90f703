package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Aligner;
import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where in a transcript a quotation comes from: the best place of the whole, then of what is
 * left before and behind it.
 */
final class Placing {
  /** Fewer words left over are no segment of their own. */
  private static final int LEAST = 3;

  private final Transcript transcript;
  private final Windows windows;
  private final Aligner aligner;

  Placing(Transcript transcript, WordWeights weights) {
    this.transcript = transcript;
    this.windows = new Windows(transcript.index(), weights);
    this.aligner = Aligner.withTranscript(weights);
  }

  /** The segments in the order of the quotation; none when no word of it is met. */
  List<PlacedStretch> segments(Wording quotation) {
    List<PlacedStretch> segments = new ArrayList<>();
    PlacedStretch first = best(quotation, 0, quotation.size());
    if (first != null) {
      segments.add(first);
      rest(quotation, 0, first.from(), segments);
      rest(quotation, first.to(), quotation.size(), segments);
    }
    segments.sort(Comparator.comparingInt(PlacedStretch::from));
    return segments;
  }

  private void rest(Wording quotation, int from, int to, List<PlacedStretch> segments) {
    if (to - from < LEAST) {
      return;
    }
    PlacedStretch segment = best(quotation, from, to);
    if (segment != null && isSegment(segment)) {
      segments.add(segment);
      rest(quotation, from, segment.from(), segments);
      rest(quotation, segment.to(), to, segments);
    }
  }

  /** A second place has to be sure of itself: most words of a run, and enough of them. */
  private static boolean isSegment(PlacedStretch segment) {
    int length = segment.to() - segment.from();
    return segment.same() >= LEAST && segment.same() * 4 >= length * 3;
  }

  private PlacedStretch best(Wording quotation, int from, int to) {
    Wording part = new Wording(quotation.words().subList(from, to), quotation.lists());
    Wording whole = transcript.wording();
    PlacedStretch best = null;
    for (Windows.Window window : windows.of(part, whole.size())) {
      Wording there = new Wording(whole.words().subList(window.from(), window.to()), whole.lists());
      Alignment alignment = aligner.align(part, there);
      if (!alignment.isEmpty() && (best == null || alignment.score() > best.score())) {
        best = PlacedStretch.of(alignment, from, window.from());
      }
    }
    return best;
  }
}
