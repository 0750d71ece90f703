package io.rapporteur.stories.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every pair of documents that shares enough of its fingerprints to be looked at, exactly: an
 * inverted index, whose answers depend on the documents in it and never on the order they came in.
 *
 * <p>A fingerprint costs about 20 bytes here, so a document of 400 words about 3 kB. Hashes are
 * held by 32 of their bits: that two of them meet by chance can make a candidate more, the same in
 * any order, and the judgement reads the words. Not safe for several threads.
 */
public final class CopyIndex {
  static final int LEAST = 2;
  static final int PERCENT = 4;

  private static final int NONE = -1;

  /**
   * A document that shares enough.
   *
   * @param uri of the document
   * @param shared how many hashes it shares
   */
  public record Candidate(String uri, int shared) {}

  private final int least;
  private final int percent;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> uris = new ArrayList<>();
  private final List<Integer> freeNumbers = new ArrayList<>();
  private int[] sizes = new int[16];
  private int[] shared = new int[16];

  // Entries are chained from a table of heads, as in a hash map, without an object for each.
  private int[] heads = empty(1 << 10);
  private int[] keys = new int[1 << 10];
  private int[] documents = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int entries;
  private int freeEntry = NONE;
  private int live;

  /** An index for copies, partial copies and shared quotations. */
  public CopyIndex() {
    this(LEAST, PERCENT);
  }

  /**
   * @param least so many hashes must be shared
   * @param percent and so many of a hundred of the smaller fingerprint
   */
  public CopyIndex(int least, int percent) {
    this.least = least;
    this.percent = percent;
  }

  /** How many documents are in it. */
  public int size() {
    return numbers.size();
  }

  /**
   * Adds a document.
   *
   * @throws IllegalArgumentException when it is there already: what it was put with has to be
   *     removed first
   */
  public void put(String uri, long[] fingerprint) {
    if (numbers.containsKey(uri)) {
      throw new IllegalArgumentException("already in the index: " + uri);
    }
    int number = number(uri);
    numbers.put(uri, number);
    sizes[number] = fingerprint.length;
    for (long hash : fingerprint) {
      addEntry((int) hash, number);
    }
  }

  /**
   * Takes a document out; nothing happens when it is not there.
   *
   * @param fingerprint what it was put with: the index does not keep it
   */
  public void remove(String uri, long[] fingerprint) {
    Integer number = numbers.remove(uri);
    if (number == null) {
      return;
    }
    for (long hash : fingerprint) {
      removeEntry((int) hash, number);
    }
    uris.set(number, null);
    freeNumbers.add(number);
  }

  /** Documents that share enough with a fingerprint, by uri. */
  public List<Candidate> candidates(long[] fingerprint) {
    List<Integer> touched = new ArrayList<>();
    for (long hash : fingerprint) {
      int key = (int) hash;
      for (int e = heads[slot(key)]; e != NONE; e = next[e]) {
        if (keys[e] == key && shared[documents[e]]++ == 0) {
          touched.add(documents[e]);
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int number : touched) {
      if (enough(shared[number], Math.min(fingerprint.length, sizes[number]))) {
        found.add(new Candidate(uris.get(number), shared[number]));
      }
      shared[number] = 0;
    }
    found.sort(Comparator.comparing(Candidate::uri));
    return found;
  }

  private boolean enough(int count, int smaller) {
    return enough(count, smaller, least, percent);
  }

  static boolean enough(int count, int smaller, int least, int percent) {
    // A text so short that it has but one hash is found by that one.
    return count >= Math.min(least, smaller) && 100L * count >= (long) percent * smaller;
  }

  private int number(String uri) {
    if (!freeNumbers.isEmpty()) {
      int number = freeNumbers.remove(freeNumbers.size() - 1);
      uris.set(number, uri);
      return number;
    }
    uris.add(uri);
    if (uris.size() > sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * sizes.length);
      shared = Arrays.copyOf(shared, 2 * shared.length);
    }
    return uris.size() - 1;
  }

  private int slot(int key) {
    return key & (heads.length - 1);
  }

  private void addEntry(int key, int number) {
    int entry = freeEntry;
    if (entry != NONE) {
      freeEntry = next[entry];
    } else {
      if (entries == keys.length) {
        int longer = entries + (entries >> 1);
        keys = Arrays.copyOf(keys, longer);
        documents = Arrays.copyOf(documents, longer);
        next = Arrays.copyOf(next, longer);
      }
      entry = entries++;
    }
    keys[entry] = key;
    documents[entry] = number;
    if (++live > heads.length) {
      widen();
    }
    next[entry] = heads[slot(key)];
    heads[slot(key)] = entry;
  }

  private void removeEntry(int key, int number) {
    int before = NONE;
    for (int e = heads[slot(key)]; e != NONE; e = next[e]) {
      if (keys[e] == key && documents[e] == number) {
        if (before == NONE) {
          heads[slot(key)] = next[e];
        } else {
          next[before] = next[e];
        }
        next[e] = freeEntry;
        freeEntry = e;
        live--;
        return;
      }
      before = e;
    }
  }

  private void widen() {
    int[] old = heads;
    heads = empty(2 * old.length);
    for (int head : old) {
      int e = head;
      while (e != NONE) {
        int after = next[e];
        next[e] = heads[slot(keys[e])];
        heads[slot(keys[e])] = e;
        e = after;
      }
    }
  }

  private static int[] empty(int size) {
    int[] heads = new int[size];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
