package io.rapporteur.stories.likeness;

import io.rapporteur.stories.features.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every vector whose cosine with another reaches a bound, and no other: an inverted index
 * that is read by prefixes (L2AP, Anastasiu and Karypis 2014). Features ascend from rare to common
 * in all vectors, so rare ones are looked up first. As soon as the length of what is left of the
 * vector is under the bound, a vector not met yet cannot reach it any more, by Cauchy and Schwarz:
 * common words, whose postings are the longest, add to those met and find no new ones.
 *
 * <p>Vectors are known by slots, small numbers that are used again. Not for several threads.
 */
public final class CandidateIndex {
  /** What is added to a product and to that over words. */
  private static final long BOTH = 1L << Integer.SIZE | 1;

  private final long bound;
  private final Map<Integer, Posting> postings = new HashMap<>();
  private final List<SparseVector> vectors = new ArrayList<>();

  /**
   * By slot, beside each other so that they are in the cache together: the product over all
   * features, and that over words alone in the upper half; and which features are shared.
   */
  private long[] sums = new long[0];

  private int[] met = new int[0];

  /** The slots that have a feature, and its weight in each. */
  private static final class Posting {
    private int[] slots = new int[2];
    private short[] weights = new short[2];
    private int size;

    void add(int slot, int weight) {
      if (size == slots.length) {
        slots = Arrays.copyOf(slots, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      slots[size] = slot;
      weights[size++] = (short) weight;
    }

    void remove(int slot) {
      for (int i = 0; i < size; i++) {
        if (slots[i] == slot) {
          size--;
          slots[i] = slots[size];
          weights[i] = weights[size];
          return;
        }
      }
    }
  }

  /** Takes a vector that reaches the bound. */
  @FunctionalInterface
  public interface Pairs {
    /**
     * @param words the product over words alone, which comes with the cosine for nothing; in units
     *     of 1/{@link SparseVector#ONE} squared
     * @param shared a bit for each feature of the vector searched with that the found one has too,
     *     by its place; of vectors longer than {@link Long#SIZE} it says nothing
     */
    void found(int slot, double cosine, long words, long shared);
  }

  /**
   * @param bound the least cosine
   */
  public CandidateIndex(double bound) {
    this.bound = (long) Math.ceil(bound * SparseVector.ONE * SparseVector.ONE);
  }

  /** Adds a vector under a slot that is free. */
  public void add(int slot, SparseVector vector) {
    while (vectors.size() <= slot) {
      vectors.add(null);
    }
    vectors.set(slot, vector);
    for (int i = 0; i < vector.size(); i++) {
      postings.computeIfAbsent(vector.key(i), key -> new Posting()).add(slot, vector.weight(i));
    }
  }

  /** Takes out the vector of a slot. */
  public void remove(int slot) {
    SparseVector vector = vectors.set(slot, null);
    for (int i = 0; i < vector.size(); i++) {
      Posting posting = postings.get(vector.key(i));
      posting.remove(slot);
      if (posting.size == 0) {
        postings.remove(vector.key(i));
      }
    }
  }

  /** Finds every vector that reaches the bound with one, each once, in no order. */
  public void search(SparseVector vector, Pairs pairs) {
    if (met.length < vectors.size()) {
      sums = new long[vectors.size() * 4];
      met = new int[vectors.size() * 2];
    }
    int found = 0;
    int prefix = prefix(vector);
    for (int i = 0; i < vector.size(); i++) {
      Posting posting = postings.get(vector.key(i));
      if (posting == null) {
        continue;
      }
      long bit = 1L << i;
      long weight = vector.isWord(i) ? vector.weight(i) * BOTH : vector.weight(i);
      for (int k = 0; k < posting.size; k++) {
        int slot = posting.slots[k];
        if (sums[2 * slot + 1] == 0) {
          if (i >= prefix) {
            continue;
          }
          met[found++] = slot;
        }
        sums[2 * slot] += weight * posting.weights[k];
        sums[2 * slot + 1] |= bit;
      }
    }
    for (int i = 0; i < found; i++) {
      int slot = met[i];
      int sum = (int) sums[2 * slot];
      long words = sums[2 * slot] >>> Integer.SIZE;
      long shared = sums[2 * slot + 1];
      sums[2 * slot] = 0;
      sums[2 * slot + 1] = 0;
      if (sum >= bound) {
        pairs.found(slot, sum / ((double) SparseVector.ONE * SparseVector.ONE), words, shared);
      }
    }
  }

  /**
   * How many first features find new vectors: the length of those after them is under the bound.
   */
  private int prefix(SparseVector vector) {
    // Rounding makes a vector longer than one by some ten-thousandths: one part in fifty allows it.
    double most = (double) bound / SparseVector.ONE * bound / SparseVector.ONE * .98;
    double rest = 0;
    int prefix = vector.size();
    while (prefix > 0) {
      double weight = vector.weight(prefix - 1);
      rest += weight * weight;
      if (rest >= most) {
        break;
      }
      prefix--;
    }
    return prefix;
  }
}
