package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Hash;

/**
 * What the rest of the document tells of a capitalised word: its other occurrences, the longest run
 * of capitals it stands in, and the names that capitals abbreviate. An open-addressed table over
 * hashes of lower-cased words.
 */
final class WordOccurrences {
  private final TokenTable table;
  private final long[] keys;
  private final int[] last;
  private final int[] lowers;
  private final int[] middles;
  private final int[] longest;
  private final long[] acronyms;
  private final int[] acronymRun;
  private final int[] previous;
  private final int mask;

  WordOccurrences(TokenTable table) {
    this.table = table;
    int capitals = 0;
    for (int i = 0; i < table.size; i++) {
      capitals += WordShape.capital(table.kind[i]) ? 1 : 0;
    }
    int capacity = Integer.highestOneBit(Math.max(16, capitals * 2)) << 1;
    mask = capacity - 1;
    keys = new long[capacity];
    last = new int[capacity];
    lowers = new int[capacity];
    middles = new int[capacity];
    longest = new int[capacity];
    acronyms = new long[capacity];
    acronymRun = new int[capacity];
    previous = new int[table.size];
    fill();
  }

  private void fill() {
    for (int i = 0; i < table.size; i++) {
      previous[i] = -1;
      if (!WordShape.capital(table.kind[i])) {
        continue;
      }
      int slot = slot(keys, table.lower[i]);
      if (keys[slot] == 0) {
        keys[slot] = table.lower[i];
        last[slot] = -1;
        longest[slot] = -1;
      }
      previous[i] = last[slot];
      last[slot] = i;
      if (!table.initial[i] && table.casing[i] == 0) {
        middles[slot]++;
      }
      int run = table.runStart[i];
      if (table.casing[i] == 0
          && (longest[slot] < 0 || runLength(run) > runLength(longest[slot]))
          && runLength(run) <= 6) {
        longest[slot] = run;
      }
      if (run == i) {
        acronym(i);
      }
    }
    for (int i = 0; i < table.size; i++) {
      if (table.kind[i] == WordShape.LOWER) {
        int slot = slot(keys, table.lower[i]);
        if (keys[slot] != 0) {
          lowers[slot]++;
        }
      }
    }
  }

  private int runLength(int run) {
    return table.runEnd[run] - run;
  }

  /** Files a run under the initials of its capitalised words. */
  private void acronym(int run) {
    int end = table.runEnd[run];
    if (end - run < 2 || end - run > 10) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = run; i < end; i++) {
      if (WordShape.capital(table.kind[i])) {
        initials.append(Character.toLowerCase(table.tokens.get(i).text().charAt(0)));
      }
    }
    if (initials.length() >= 2) {
      long key = Hash.of(initials);
      int slot = slot(acronyms, key);
      if (acronyms[slot] == 0) {
        acronyms[slot] = key;
        acronymRun[slot] = run;
      }
    }
  }

  private int slot(long[] table, long key) {
    int slot = (int) key & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The occurrence before a token's, or -1. */
  int previous(int token) {
    return previous[token];
  }

  /** The last occurrence of a token's word. */
  int last(int token) {
    return last[slot(keys, table.lower[token])];
  }

  /** How often the word stands in lower case. */
  int lowers(int token) {
    return lowers[slot(keys, table.lower[token])];
  }

  /** How often the word stands with a capital inside a sentence. */
  int middles(int token) {
    return middles[slot(keys, table.lower[token])];
  }

  /** The start of the longest run of capitals that the word stands in, or -1. */
  int longestRun(int token) {
    return longest[slot(keys, table.lower[token])];
  }

  /** The start of the run that a word in capitals abbreviates, or -1. */
  int abbreviated(int token) {
    int slot = slot(acronyms, table.lower[token]);
    return acronyms[slot] == 0 ? -1 : acronymRun[slot];
  }
}
