package io.rapporteur.analysis.gazetteer;

import io.rapporteur.analysis.reading.Reading;
import java.util.Arrays;

/**
 * A text cut into the pieces names are compared by: runs of letters and digits, and the marks
 * {@code ,} and {@code &}. Apart from tokens, because {@code U.S.}, {@code Nagorno-Karabakh} and
 * {@code Baku's} must match however a tokenizer cuts them. Offsets are chars (UTF-16 units).
 */
public final class Pieces {
  private int size;
  private int[] starts;
  private int[] ends;
  private long[] folded;
  private long[] exact;
  private boolean[] joined;
  private boolean[] upper;

  private Pieces(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    folded = new long[capacity];
    exact = new long[capacity];
    joined = new boolean[capacity];
    upper = new boolean[capacity];
  }

  /** The body of a document cut as names are compared; made once a document. */
  public static Pieces of(Reading reading) {
    return reading.view(Pieces.class, document -> of(document.body()));
  }

  /** Cuts a text. */
  public static Pieces of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Cuts a stretch of a text. */
  public static Pieces of(CharSequence text, int from, int to) {
    Pieces pieces = new Pieces(Math.max(8, (to - from) / 5));
    int i = from;
    int last = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isWord(c)) {
        int end = i + 1;
        while (end < to && isWord(text.charAt(end))) {
          end++;
        }
        pieces.add(text, i, end, last);
        i = end;
        last = end;
      } else if (c == ',' || c == '&') {
        pieces.add(text, i, i + 1, last);
        i++;
        last = i;
      } else {
        i++;
      }
    }
    return pieces;
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private void add(CharSequence text, int start, int end, int gapStart) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      folded = Arrays.copyOf(folded, capacity);
      exact = Arrays.copyOf(exact, capacity);
      joined = Arrays.copyOf(joined, capacity);
      upper = Arrays.copyOf(upper, capacity);
    }
    long fold = Hash.SEED;
    long plain = Hash.SEED;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      fold = Hash.step(fold, Fold.fold(c));
      plain = Hash.step(plain, c);
    }
    starts[size] = start;
    ends[size] = end;
    folded[size] = Hash.finish(fold);
    exact[size] = Hash.finish(plain);
    upper[size] = !Character.isLowerCase(text.charAt(start));
    joined[size] = size > 0 && joins(text, gapStart, start, gapStart - starts[size - 1]);
    size++;
  }

  /** A short gap joins; a full stop followed by a space only after an abbreviation. */
  private static boolean joins(CharSequence text, int from, int to, int lengthBefore) {
    if (to - from > 3) {
      return false;
    }
    boolean stop = false;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '.' -> stop = true;
        case ' ', '\u00a0' -> {
          if (stop && lengthBefore > 3) {
            return false;
          }
        }
        case '-', '\u2010', '\u2011', '\u2013', '\'', '\u2019', '\u2018', '`' -> {
          // joins
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** How many pieces there are. */
  public int size() {
    return size;
  }

  /** Offset of a piece's first char. */
  public int start(int piece) {
    return starts[piece];
  }

  /** Offset just past a piece's last char. */
  public int end(int piece) {
    return ends[piece];
  }

  /** Hash of the folded piece. */
  public long folded(int piece) {
    return folded[piece];
  }

  /** Hash of the piece as written. */
  public long exact(int piece) {
    return exact[piece];
  }

  /** True when a name may run on from the piece before. */
  public boolean joined(int piece) {
    return joined[piece];
  }

  /** False when the piece begins with a lower-case letter. */
  public boolean upper(int piece) {
    return upper[piece];
  }

  /** The first piece that ends after a char offset; {@link #size()} when there is none. */
  public int at(int charOffset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] <= charOffset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
