package io.rapporteur.stories.features;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of a lead as pair after pair asks for them. All of a document stand in one array, so
 * that they are in the cache together: of each its hash, its key, the place of that in the vector
 * of all features (negative for none), and its rarity.
 */
final class LeadNames {
  private static final int FIELDS = 4;
  private static final int KEY = 1;
  private static final int PLACE = 2;
  private static final int RARITY = 3;

  private LeadNames() {}

  static int[] of(List<StoryFeatures.LeadName> lead, SparseVector whole) {
    return lead.stream()
        .flatMapToInt(
            each ->
                IntStream.of(
                    FeatureKeys.hash(each.name()),
                    each.key(),
                    whole.place(each.key()),
                    each.rarity()))
        .toArray();
  }

  /**
   * The share of names that another document has nowhere, by rarity.
   *
   * @param line the document's {@link PairLine}
   * @param all the rarity of all of them
   */
  static double absent(int[] line, long all, StoryFeatures other) {
    long absent = 0;
    for (int i = PairLine.leadBegin(); i < PairLine.leadEnd(line); i += FIELDS) {
      if (!other.names(line[i], line[i + KEY])) {
        absent += line[i + RARITY];
      }
    }
    return all == 0 ? 0 : (double) absent / all;
  }

  /**
   * The same, when it is known which features are shared.
   *
   * @param shared a bit for each feature, by its place
   */
  static double absent(int[] line, long all, StoryFeatures other, long shared) {
    long absent = 0;
    for (int i = PairLine.leadBegin(); i < PairLine.leadEnd(line); i += FIELDS) {
      int place = line[i + PLACE];
      boolean there =
          place < 0
              ? other.names(line[i], line[i + KEY])
              : (shared >>> place & 1) != 0 || other.names(line[i]);
      if (!there) {
        absent += line[i + RARITY];
      }
    }
    return all == 0 ? 0 : (double) absent / all;
  }
}
