package io.rapporteur.stories.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How two texts stand word against word: what is equal, and where other words stand between. */
final class TextAlignment {
  /** Up to so many words against as many are a change; more are one text's loss, one's gain. */
  private static final int CHANGED = 12;

  final CopyText a;
  final CopyText b;
  private final int[] toB;
  private final int[] toA;
  private final List<ChangedStretch> changes = new ArrayList<>();
  private final boolean[] carriedA;
  private final boolean[] carriedB;

  private TextAlignment(CopyText a, CopyText b) {
    this.a = a;
    this.b = b;
    this.toB = TextAligner.align(a.hashes(), b.hashes());
    this.toA = turned(toB, b.size());
    this.carriedA = new boolean[a.size()];
    this.carriedB = new boolean[b.size()];
    readChanges();
    bySentence(a, carriedA);
    bySentence(b, carriedB);
  }

  static TextAlignment of(CopyText a, CopyText b) {
    return new TextAlignment(a, b);
  }

  private static int[] turned(int[] toB, int size) {
    int[] toA = new int[size];
    Arrays.fill(toA, -1);
    for (int i = 0; i < toB.length; i++) {
      if (toB[i] >= 0) {
        toA[toB[i]] = i;
      }
    }
    return toA;
  }

  private void readChanges() {
    int before = -1;
    for (int j = 0; j < toA.length; j++) {
      int i = toA[j];
      if (i < 0) {
        continue;
      }
      carriedA[i] = true;
      carriedB[j] = true;
      if (before >= 0) {
        int from = toA[before];
        int inA = i - from - 1;
        int inB = j - before - 1;
        if (inA >= 0 && inA <= CHANGED && inB <= CHANGED && inA + inB > 0 && free(from, i)) {
          changes.add(new ChangedStretch(from + 1, i, before + 1, j));
          fill(carriedA, from + 1, i, inB > 0);
          fill(carriedB, before + 1, j, inA > 0);
        }
      }
      before = j;
    }
  }

  private boolean free(int from, int until) {
    for (int i = from + 1; i < until; i++) {
      if (toB[i] >= 0) {
        return false;
      }
    }
    return true;
  }

  private static void fill(boolean[] carried, int from, int until, boolean value) {
    for (int i = from; i < until; i++) {
      carried[i] = value;
    }
  }

  /** A sentence half of whose words are carried is carried with the words that were put into it. */
  private static void bySentence(CopyText text, boolean[] carried) {
    int start = 0;
    while (start < text.size()) {
      int end = start;
      int count = 0;
      while (end < text.size() && text.word(end).sentence() == text.word(start).sentence()) {
        count += carried[end] ? 1 : 0;
        end++;
      }
      if (2 * count >= end - start) {
        fill(carried, start, end, true);
      } else {
        fill(carried, start, end, false);
      }
      start = end;
    }
  }

  /** The word of b that a word of a is equal to, or -1. */
  int toB(int i) {
    return toB[i];
  }

  /** The word of a that a word of b is equal to, or -1. */
  int toA(int j) {
    return toA[j];
  }

  boolean carriedA(int i) {
    return carriedA[i];
  }

  boolean carriedB(int j) {
    return carriedB[j];
  }

  /** Places of other words, in order of b. */
  List<ChangedStretch> changes() {
    return changes;
  }

  /** Words that are equal. */
  int equalWords() {
    return count(toB);
  }

  /** The most words in a row that are equal in a row. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < toB.length; i++) {
      boolean goesOn = i > 0 && toB[i - 1] >= 0 && toB[i] == toB[i - 1] + 1;
      run = toB[i] < 0 ? 0 : goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int count(int[] places) {
    int count = 0;
    for (int place : places) {
      count += place >= 0 ? 1 : 0;
    }
    return count;
  }
}
