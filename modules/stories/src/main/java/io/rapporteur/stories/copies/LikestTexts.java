package io.rapporteur.stories.copies;

import io.rapporteur.stories.copies.CopyIndex.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The documents of a set that share most of their fingerprints, for sets that are whole from the
 * beginning: what {@link CopyIndex} finds, of thousands of documents that are all alike in a tenth
 * of the time, since who has a hash lies side by side. Not safe for several threads.
 */
public final class LikestTexts {
  private static final Comparator<Candidate> MOST_SHARED =
      Comparator.comparing((Candidate candidate) -> -candidate.shared())
          .thenComparing(Candidate::uri);

  private final List<String> uris;
  private final List<long[]> fingerprints;

  /** Hashes, by 32 of their bits, and below these the number of a document that has it; sorted. */
  private final long[] having;

  private final int[] shared;
  private final int[] touched;

  /**
   * Of so many documents.
   *
   * @param uris of all, each once
   * @param fingerprints of each, in the same order
   */
  public LikestTexts(List<String> uris, List<long[]> fingerprints) {
    this.uris = uris;
    this.fingerprints = fingerprints;
    having = new long[fingerprints.stream().mapToInt(print -> print.length).sum()];
    int size = 0;
    for (int number = 0; number < fingerprints.size(); number++) {
      for (long hash : fingerprints.get(number)) {
        having[size++] = key(hash) | number;
      }
    }
    Arrays.sort(having);
    shared = new int[uris.size()];
    touched = new int[uris.size()];
  }

  private static long key(long hash) {
    return hash << Integer.SIZE;
  }

  /**
   * Those that share most with a document of all that share enough with it, of equals the one of
   * lesser uri first.
   *
   * @param number of the document
   * @param most how many
   */
  public List<Candidate> of(int number, int most) {
    PriorityQueue<Candidate> kept = new PriorityQueue<>(MOST_SHARED.reversed());
    int count = count(fingerprints.get(number));
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      int its = shared[other];
      shared[other] = 0;
      boolean full = kept.size() == most;
      if (other != number
          && !(full && its < kept.element().shared())
          && CopyIndex.enough(its, smaller(number, other), CopyIndex.LEAST, CopyIndex.PERCENT)) {
        kept.add(new Candidate(uris.get(other), its));
        if (full) {
          kept.remove();
        }
      }
    }
    List<Candidate> likest = new ArrayList<>(kept);
    likest.sort(MOST_SHARED);
    return likest;
  }

  /** Counts what each document shares with a fingerprint, and returns how many share anything. */
  private int count(long[] fingerprint) {
    int count = 0;
    for (long hash : fingerprint) {
      long key = key(hash);
      for (int i = first(key);
          i < having.length && having[i] >> Integer.SIZE == key >> Integer.SIZE;
          i++) {
        int number = (int) having[i];
        if (shared[number]++ == 0) {
          touched[count++] = number;
        }
      }
    }
    return count;
  }

  /** The first place of a hash; two of one document can be equal here. */
  private int first(long key) {
    int found = Arrays.binarySearch(having, key);
    int first = found < 0 ? -found - 1 : found;
    while (first > 0 && having[first - 1] == key) {
      first--;
    }
    return first;
  }

  private int smaller(int one, int other) {
    return Math.min(fingerprints.get(one).length, fingerprints.get(other).length);
  }
}
