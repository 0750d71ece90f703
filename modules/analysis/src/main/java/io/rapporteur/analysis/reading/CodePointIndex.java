package io.rapporteur.analysis.reading;

import java.util.Arrays;

/** Turns char offsets of a text into code point offsets and back, in O(log n) or O(1). */
public final class CodePointIndex {
  private static final int[] NONE = {};

  /** Char offset of the low surrogate of each supplementary character, ascending. */
  private final int[] lowSurrogates;

  private CodePointIndex(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** Reads a text once, in O(n); a text without supplementary characters costs no memory. */
  public static CodePointIndex of(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    if (count == 0) {
      return new CodePointIndex(NONE);
    }
    int[] lows = new int[count];
    int n = 0;
    for (int i = 1; i < text.length() && n < count; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        lows[n++] = i;
        i++;
      }
    }
    return new CodePointIndex(lows);
  }

  /** An offset between the two halves of a pair counts as the offset after it. */
  public int toCodePoint(int charOffset) {
    return charOffset - before(charOffset);
  }

  /** The char offset of a code point offset. */
  public int toChar(int codePointOffset) {
    // lowSurrogates[i] - i - 1 is the code point offset of the i-th supplementary character.
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lowSurrogates[mid] - mid - 1 < codePointOffset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return codePointOffset + low;
  }

  private int before(int charOffset) {
    int at = Arrays.binarySearch(lowSurrogates, charOffset);
    return at >= 0 ? at : -at - 1;
  }
}
