package io.rapporteur.stories.features;

import java.util.Arrays;

/**
 * What a pair of documents is weighed by beside its common features, of one document in one array:
 * the names of the lead and the small vectors. A document is weighed with hundreds of others that
 * lie all over the heap, and what lies together is fetched together.
 *
 * <p>First the ends of the parts, then the parts: the names as {@link LeadNames} has them, of each
 * vector the keys and then the weights.
 */
final class PairLine {
  static final int ENTITIES = 0;
  static final int TITLE = 1;
  static final int NUMBERS = 2;

  private static final int PARTS = 4;

  private PairLine() {}

  static int[] of(int[] lead, SparseVector entities, SparseVector title, SparseVector numbers) {
    int names = PARTS + lead.length;
    int[] line =
        Arrays.copyOf(
            new int[] {names}, names + 2 * (entities.size() + title.size() + numbers.size()));
    System.arraycopy(lead, 0, line, PARTS, lead.length);
    put(line, ENTITIES, entities);
    put(line, TITLE, title);
    put(line, NUMBERS, numbers);
    return line;
  }

  private static void put(int[] line, int part, SparseVector vector) {
    int from = line[part];
    for (int i = 0; i < vector.size(); i++) {
      line[from + i] = vector.key(i);
      line[from + vector.size() + i] = vector.weight(i);
    }
    line[part + 1] = from + 2 * vector.size();
  }

  /** A part as a vector of its own. */
  static SparseVector vector(int[] line, int part) {
    int from = line[part];
    int size = size(line, part);
    short[] weights = new short[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (short) line[from + size + i];
    }
    return new SparseVector(Arrays.copyOfRange(line, from, from + size), weights);
  }

  private static int size(int[] line, int part) {
    return (line[part + 1] - line[part]) / 2;
  }

  /** Where the names begin. */
  static int leadBegin() {
    return PARTS;
  }

  /** Where the names end. */
  static int leadEnd(int[] line) {
    return line[0];
  }

  /** The cosine of a part of two documents, from 0 to 1; exact, since sums are of integers. */
  static double cosine(int[] one, int[] other, int part) {
    int mine = one[part];
    int its = other[part];
    int size = size(one, part);
    int itsSize = size(other, part);
    int end = mine + size;
    int itsEnd = its + itsSize;
    long sum = 0;
    while (mine < end && its < itsEnd) {
      if (one[mine] == other[its]) {
        sum += (long) one[mine + size] * other[its + itsSize];
        mine++;
        its++;
      } else if (one[mine] < other[its]) {
        mine++;
      } else {
        its++;
      }
    }
    return sum / ((double) SparseVector.ONE * SparseVector.ONE);
  }
}
