package io.rapporteur.stories.features;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Anchors in one array, of each the hash of its kind and its value. Most pairs that share a kind
 * have the same anchor; to tell that from the anchors themselves, three objects of each would have
 * to be fetched from memory.
 */
final class AnchorLine {
  private static final int[] NONE = {};
  private static final int DAY = Anchor.DAY.hashCode();
  private static final int MAGNITUDE = Anchor.MAGNITUDE.hashCode();

  private AnchorLine() {}

  static int[] of(List<Anchor> anchors) {
    return anchors.isEmpty()
        ? NONE
        : anchors.stream()
            .flatMapToInt(each -> IntStream.of(each.kind().hashCode(), each.value()))
            .toArray();
  }

  /** Whether an anchor may exclude one of the other's: whenever one does, and hardly otherwise. */
  static boolean mayExclude(int[] one, int[] other) {
    for (int i = 0; i < one.length; i += 2) {
      for (int k = 0; k < other.length; k += 2) {
        if (one[i] == other[k] && Math.abs(one[i + 1] - other[k + 1]) > allowed(one[i])) {
          return true;
        }
      }
    }
    return false;
  }

  private static int allowed(int kind) {
    if (kind == DAY) {
      return Anchor.DAYS_GONE_ON;
    }
    return kind == MAGNITUDE ? Anchor.TENTHS_CORRECTED : 0;
  }
}
