package io.rapporteur.analysis.segment;

import java.util.Arrays;

/** Starts and ends of tokens, in chars, as two growing arrays: no object a token. */
final class Cuts {
  private int[] starts;
  private int[] ends;
  private int size;

  Cuts(int textLength) {
    starts = new int[textLength / 5 + 16];
    ends = new int[starts.length];
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }
}
