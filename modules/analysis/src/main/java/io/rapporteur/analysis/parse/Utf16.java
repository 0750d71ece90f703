package io.rapporteur.analysis.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-16 without a mark of byte order by what every text has: blanks, line ends, digits and
 * common marks, whose other byte is zero. No other encoding of text has a zero byte at all.
 */
final class Utf16 {
  private static final int LOOKED_AT = 1 << 16;
  private static final int FEWEST = 3;

  private Utf16() {}

  /** UTF-16LE or UTF-16BE when the bytes are clearly that; else null. */
  static Charset of(byte[] payload) {
    int length = Math.min(payload.length, LOOKED_AT);
    if (payload.length % 2 != 0 || length < 2 * FEWEST) {
      return null;
    }
    int little = 0;
    int big = 0;
    int nothing = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      boolean first = payload[i] == 0;
      boolean second = payload[i + 1] == 0;
      nothing += first && second ? 1 : 0;
      little += second && common(payload[i]) ? 1 : 0;
      big += first && common(payload[i + 1]) ? 1 : 0;
    }
    int units = length / 2;
    int most = Math.max(little, big);
    boolean clear = most >= FEWEST && most * 50 >= units && nothing == 0;
    if (!clear || Math.min(little, big) * 20 > most) {
      return null;
    }
    return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** A blank, a line end, or a printable sign of ASCII. */
  private static boolean common(byte b) {
    return b >= ' ' && b < 0x7f || b == '\n' || b == '\r' || b == '\t';
  }
}
