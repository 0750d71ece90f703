package io.rapporteur.evaluation;

import io.rapporteur.model.Edit;
import java.util.Arrays;
import java.util.List;

/**
 * Maps offsets of a cleaned body back to the raw text through the record's edits; all in code
 * points. Gold sets give their offsets in the raw text.
 */
final class RawOffsets {
  private final int[] bodyStart;
  private final int[] rawStart;
  private final int[] length;

  private RawOffsets(int[] bodyStart, int[] rawStart, int[] length) {
    this.bodyStart = bodyStart;
    this.rawStart = rawStart;
    this.length = length;
  }

  static RawOffsets of(List<Edit> edits) {
    int n = edits.size() + 1;
    int[] body = new int[n];
    int[] raw = new int[n];
    int[] length = new int[n];
    int at = 0;
    int from = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      body[i] = at;
      raw[i] = from;
      length[i] = Math.max(0, edit.getStart() - from);
      String replacement = edit.getReplacement();
      at += length[i] + replacement.codePointCount(0, replacement.length());
      from = edit.getEnd();
    }
    body[n - 1] = at;
    raw[n - 1] = from;
    length[n - 1] = Integer.MAX_VALUE;
    return new RawOffsets(body, raw, length);
  }

  /** Raw offset of the code point that stands at {@code offset} of the body. */
  int start(int offset) {
    int i = segment(offset);
    return rawStart[i] + Math.min(length[i], offset - bodyStart[i]);
  }

  /** Raw offset just past the code point that ends at {@code offset} of the body. */
  int end(int offset) {
    return offset == 0 ? 0 : start(offset - 1) + 1;
  }

  private int segment(int offset) {
    int i = Arrays.binarySearch(bodyStart, offset);
    if (i < 0) {
      return -i - 2;
    }
    // several segments may start at one place: the last one holds the text
    while (i + 1 < bodyStart.length && bodyStart[i + 1] == offset) {
      i++;
    }
    return i;
  }
}
