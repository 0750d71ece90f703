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
 * <p>Nearly all that are met are let go. So the first time postings are gone through nothing is
 * summed up but products, four bytes a vector, which stay in the cache; what else is told of a pair
 * is gathered the second time, for the few that are left.
 *
 * <p>Vectors are known by slots, small numbers that are used again. Not for several threads.
 */
public final class CandidateIndex {
  private final int bound;
  private final Map<Integer, Posting> postings = new HashMap<>();
  private final List<SparseVector> vectors = new ArrayList<>();

  /** By slot the product over all features so far; 0 for one that is not met. */
  private int[] sums = new int[0];

  /** The slots that are met; one more than there are, since one is written ahead. */
  private int[] met = new int[1];

  /** A bit for each slot that is left: so few bytes that they stay in the cache. */
  private long[] isLeft = new long[0];

  /** Of those that are left, whose sum is where they stand here: the products. */
  private int[] products = new int[16];

  private long[] words = new long[16];
  private long[] shared = new long[16];

  /** The postings of the vector that is added. */
  private final List<Posting> its = new ArrayList<>();

  /** Lets pairs go that reach the bound and need more. */
  @FunctionalInterface
  public interface Filter {
    boolean keeps(int slot, double cosine);
  }

  /** Takes a vector that reaches the bound. */
  @FunctionalInterface
  public interface Pairs {
    /**
     * @param words the product over words alone, which comes with the cosine for little; in units
     *     of 1/{@link SparseVector#ONE} squared
     * @param shared a bit for each feature of the vector added that the found one has too, by its
     *     place; of vectors longer than {@link Long#SIZE} it says nothing
     */
    void found(int slot, double cosine, long words, long shared);
  }

  /**
   * @param bound the least cosine, above 0
   */
  public CandidateIndex(double bound) {
    this.bound = (int) Math.ceil(bound * SparseVector.ONE * SparseVector.ONE);
  }

  /**
   * Adds a vector under a slot that is free, and finds every vector there before it that reaches
   * the bound with it, each once, in no order.
   */
  public void add(int slot, SparseVector vector, Filter filter, Pairs pairs) {
    while (vectors.size() <= slot) {
      vectors.add(null);
    }
    vectors.set(slot, vector);
    if (sums.length < vectors.size()) {
      sums = new int[vectors.size() * 2];
      met = new int[sums.length + 1];
      isLeft = new long[sums.length / Long.SIZE + 1];
    }
    for (int i = 0; i < vector.size(); i++) {
      its.add(postings.computeIfAbsent(vector.key(i), key -> new Posting()));
    }
    int left = leave(meet(vector), filter);
    if (left > 0) {
      gather(vector);
      tell(left, pairs);
    }
    for (int i = 0; i < vector.size(); i++) {
      its.get(i).add(slot, vector.weight(i));
    }
    its.clear();
  }

  /** Sums up products, and returns how many are met. */
  private int meet(SparseVector vector) {
    int prefix = prefix(vector);
    int found = 0;
    for (int i = 0; i < prefix; i++) {
      found = meet(its.get(i), vector.weight(i), found);
    }
    for (int i = prefix; i < vector.size(); i++) {
      add(its.get(i), vector.weight(i));
    }
    return found;
  }

  /** Without a branch on whether one is met, which a processor guesses wrong half the time. */
  private int meet(Posting posting, int weight, int before) {
    int found = before;
    int[] slots = posting.slots;
    short[] weights = posting.weights;
    for (int i = 0; i < posting.size; i++) {
      int slot = slots[i];
      int sum = sums[slot];
      sums[slot] = sum + weight * weights[i];
      met[found] = slot;
      found += sum - 1 >>> Integer.SIZE - 1;
    }
    return found;
  }

  /** Adds to those that are met alone. */
  private void add(Posting posting, int weight) {
    int[] slots = posting.slots;
    short[] weights = posting.weights;
    for (int i = 0; i < posting.size; i++) {
      int slot = slots[i];
      if (sums[slot] != 0) {
        sums[slot] += weight * weights[i];
      }
    }
  }

  /** Lets those go that do not reach the bound, and returns how many are left. */
  private int leave(int found, Filter filter) {
    int left = 0;
    for (int i = 0; i < found; i++) {
      int slot = met[i];
      int product = sums[slot];
      sums[slot] = 0;
      if (product >= bound && filter.keeps(slot, cosine(product))) {
        if (left == products.length) {
          products = Arrays.copyOf(products, left * 2);
          words = Arrays.copyOf(words, left * 2);
          shared = Arrays.copyOf(shared, left * 2);
        }
        isLeft[slot >> 6] |= 1L << slot;
        sums[slot] = left;
        met[left] = slot;
        products[left++] = product;
      }
    }
    return left;
  }

  private static double cosine(int product) {
    return product / ((double) SparseVector.ONE * SparseVector.ONE);
  }

  /** Gathers what else is told of those that are left. */
  private void gather(SparseVector vector) {
    for (int i = 0; i < vector.size(); i++) {
      Posting posting = its.get(i);
      int word = vector.isWord(i) ? vector.weight(i) : 0;
      int[] slots = posting.slots;
      for (int k = 0; k < posting.size; k++) {
        int slot = slots[k];
        if ((isLeft[slot >> 6] & 1L << slot) != 0) {
          int at = sums[slot];
          words[at] += (long) word * posting.weights[k];
          shared[at] |= 1L << i;
        }
      }
    }
  }

  /** Tells those that are left, and forgets them. */
  private void tell(int left, Pairs pairs) {
    for (int i = 0; i < left; i++) {
      int slot = met[i];
      isLeft[slot >> 6] = 0;
      sums[slot] = 0;
      pairs.found(slot, cosine(products[i]), words[i], shared[i]);
      words[i] = 0;
      shared[i] = 0;
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
