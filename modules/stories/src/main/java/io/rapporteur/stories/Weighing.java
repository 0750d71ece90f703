package io.rapporteur.stories;

import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.CandidateBound;
import io.rapporteur.stories.likeness.CandidateIndex;
import io.rapporteur.stories.likeness.Likeness;
import io.rapporteur.stories.likeness.LikenessWeights;
import java.util.Arrays;

/**
 * Weighs a document that came with all that may be like it, and joins those that are.
 *
 * <p>A large window has hundreds of them, which lie all over the heap: most of the time would go
 * into waiting for memory. So they are weighed some at a time, and what is read of each is asked
 * for before the first of them is weighed. The waiting for one is then the waiting for all.
 */
final class Weighing {
  /** How many are asked for at once: as many as memory fetches side by side, and some more. */
  private static final int AT_ONCE = 16;

  private final DocumentShelf shelf;
  private final Graph graph;
  private final CandidateIndex index;
  private final CandidateBound bound;
  private final Likeness likeness;

  private int size;
  private int[] slots = new int[AT_ONCE];
  private double[] cosines = new double[AT_ONCE];
  private long[] words = new long[AT_ONCE];
  private long[] shared = new long[AT_ONCE];

  /** Of those that are weighed at once; 0 for one that is not like it. */
  private final int[] values = new int[AT_ONCE];

  /** Has no meaning, but that what was asked for was read. */
  private int asked;

  Weighing(DocumentShelf shelf, Graph graph, LikenessWeights weights) {
    this.shelf = shelf;
    this.graph = graph;
    index = new CandidateIndex(weights.candidate());
    bound = new CandidateBound(weights);
    likeness = new Likeness(weights);
  }

  /** Joins a document on the shelf, which has no edges yet, and all that are like it. */
  void add(int slot) {
    StoryFeatures features = shelf.features(slot);
    size = 0;
    index.add(
        slot,
        features.whole(),
        (other, cosine) -> bound.reaches(cosine, features.published(), shelf.published(other)),
        this::note);
    for (int from = 0; from < size; from += AT_ONCE) {
      int to = Math.min(size, from + AT_ONCE);
      for (int i = from; i < to; i++) {
        asked += shelf.features(slots[i]).ask();
      }
      for (int i = from; i < to; i++) {
        values[i - from] = weigh(features, i);
      }
      for (int i = from; i < to; i++) {
        asked += values[i - from] == 0 ? 0 : graph.ask(slots[i]);
      }
      for (int i = from; i < to; i++) {
        if (values[i - from] != 0) {
          graph.join(slot, slots[i], values[i - from]);
        }
      }
    }
  }

  private void note(int slot, double cosine, long product, long bits) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
      cosines = Arrays.copyOf(cosines, size * 2);
      words = Arrays.copyOf(words, size * 2);
      shared = Arrays.copyOf(shared, size * 2);
    }
    slots[size] = slot;
    cosines[size] = cosine;
    words[size] = product;
    shared[size++] = bits;
  }

  /** The likeness to one that was noted, negative when the two are forbidden one story. */
  private int weigh(StoryFeatures features, int i) {
    StoryFeatures its = shelf.features(slots[i]);
    int value = likeness.of(features, its, cosines[i], words[i], shared[i]);
    return value == 0 || Likeness.veto(features, its) == null ? value : -value;
  }

  /** Takes a document out that was added. */
  void remove(int slot) {
    index.remove(slot);
  }
}
