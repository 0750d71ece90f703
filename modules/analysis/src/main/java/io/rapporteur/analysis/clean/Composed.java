package io.rapporteur.analysis.clean;

import com.ibm.icu.text.Normalizer2;

/**
 * Letters that come in parts, as files of macOS and many PDFs have them: {@code e} and an acute,
 * the three sounds of a Korean syllable. Names, word lists and languages know them in one piece
 * (Unicode's form NFC).
 */
final class Composed {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Before this no character joins the one before it. */
  private static final char FIRST_MARK = '\u0300';

  /** Nobody's letter has more; what has is a drawing, and stays. */
  private static final int LONGEST = 16;

  private Composed() {}

  /** Whether a character may belong to the one before it. */
  static boolean mayJoin(String text, int at) {
    return at > 0 && text.charAt(at) >= FIRST_MARK && !NFC.hasBoundaryBefore(text.codePointAt(at));
  }

  /** Just past the last of the characters that may belong together with that at {@code at}. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && mayJoin(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The stretch in fewer characters; null where it cannot be said in fewer. */
  static String of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    String parts = text.substring(start, end);
    String whole = NFC.normalize(parts);
    return whole.length() < parts.length() ? whole : null;
  }

  /** A value that has no edits, in one piece. */
  static String whole(String text) {
    return NFC.isNormalized(text) ? text : NFC.normalize(text);
  }
}
