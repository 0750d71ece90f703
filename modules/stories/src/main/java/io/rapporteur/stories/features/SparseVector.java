package io.rapporteur.stories.features;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Features with weights, of length one, in fixed point: a weight of 1 is {@link #ONE}. Keys ascend,
 * which {@link FeatureKeys} makes an order by rarity, the same in every document.
 */
public final class SparseVector {
  /** The weight 1. */
  public static final int ONE = 1 << 14;

  static final SparseVector EMPTY = new SparseVector(new int[0], new short[0]);

  private final int[] keys;
  private final short[] weights;

  /** A bit for each key, by which vectors that share none are told at once. */
  private final long signature;

  SparseVector(int[] keys, short[] weights) {
    this.keys = keys;
    this.weights = weights;
    long bits = 0;
    for (int key : keys) {
      bits |= 1L << key;
    }
    signature = bits;
  }

  /**
   * The heaviest features, scaled to length one.
   *
   * @param weights positive weights by key
   * @param most how many features are kept; of equal weights the lower key first
   */
  static SparseVector heaviest(Map<Integer, Double> weights, int most) {
    List<Map.Entry<Integer, Double>> kept =
        weights.entrySet().stream()
            .filter(feature -> feature.getValue() > 0)
            .sorted(
                Comparator.comparing(
                        Map.Entry<Integer, Double>::getValue, Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .limit(most)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    double squares = 0;
    for (Map.Entry<Integer, Double> feature : kept) {
      squares += feature.getValue() * feature.getValue();
    }
    int[] keys = new int[kept.size()];
    short[] scaled = new short[kept.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = kept.get(i).getKey();
      scaled[i] = (short) Math.round(kept.get(i).getValue() / Math.sqrt(squares) * ONE);
    }
    return new SparseVector(keys, scaled);
  }

  public int size() {
    return keys.length;
  }

  public int key(int index) {
    return keys[index];
  }

  /** The weight of a feature by its place, in units of 1/{@link #ONE}. */
  public int weight(int index) {
    return weights[index];
  }

  /** Whether a feature, by its place, is a word. */
  public boolean isWord(int index) {
    return FeatureKeys.kind(keys[index]) == FeatureKeys.WORD;
  }

  /** Whether there is a feature of this key. */
  public boolean has(int key) {
    return place(key) >= 0;
  }

  /** The place of a feature; negative when there is none of this key. */
  int place(int key) {
    return Arrays.binarySearch(keys, key);
  }

  /** The cosine with another vector, from 0 to 1; exact, since sums are of integers. */
  public double cosine(SparseVector other) {
    return mayShare(other) ? product(other, 0) / ((double) ONE * ONE) : 0;
  }

  /** Whether they may share a feature; when not, their cosine is 0. */
  private boolean mayShare(SparseVector other) {
    return (signature & other.signature) != 0;
  }

  /** A bit for each key: vectors that have none in common share no feature. */
  long signature() {
    return signature;
  }

  /** The cosine over features of one kind alone, 0 when either has none of it. */
  double cosine(SparseVector other, int kind) {
    long product = product(other, kind);
    return product == 0 ? 0 : product / Math.sqrt((double) squared(kind) * other.squared(kind));
  }

  /** The square of the length over one kind alone, in units of 1/{@link #ONE} squared. */
  long squared(int kind) {
    return product(this, kind);
  }

  /** The sum of products over features of a kind, 0 for all, in units of 1/{@link #ONE} squared. */
  private long product(SparseVector other, int kind) {
    long sum = 0;
    int mine = 0;
    int its = 0;
    while (mine < keys.length && its < other.keys.length) {
      int order = Integer.compare(keys[mine], other.keys[its]);
      if (order == 0) {
        if (kind == 0 || FeatureKeys.kind(keys[mine]) == kind) {
          sum += (long) weights[mine] * other.weights[its];
        }
        mine++;
        its++;
      } else if (order < 0) {
        mine++;
      } else {
        its++;
      }
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseVector that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys) * 31 + Arrays.hashCode(weights);
  }
}
