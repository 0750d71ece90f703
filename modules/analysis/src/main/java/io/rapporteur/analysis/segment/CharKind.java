package io.rapporteur.analysis.segment;

/** What a character is to the tokenizer and the sentence splitter. */
final class CharKind {
  private static final byte WORD = 1;
  private static final byte BLANK = 2;
  private static final byte[] LATIN = latin();

  /** Armenian, Devanagari, Chinese, Arabic, Urdu, Ethiopic, Myanmar, Khmer and double stops. */
  private static final String OTHER_STOPS = "…։।॥。！？｡؟۔።፧။។៕‼⁇⁈⁉";

  private CharKind() {}

  private static byte[] latin() {
    byte[] kinds = new byte[0x250];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = slowWord(c) ? WORD : slowBlank(c) ? BLANK : 0;
    }
    return kinds;
  }

  /** A letter, digit, or something that only stands within words. */
  static boolean word(int c) {
    return c < LATIN.length ? LATIN[c] == WORD : slowWord(c);
  }

  static boolean blank(int c) {
    return c < LATIN.length ? LATIN[c] == BLANK : slowBlank(c);
  }

  private static boolean slowWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK:
      case Character.COMBINING_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.LETTER_NUMBER:
        return true;
      default:
        return c == 0x00AD || c == 0x200C || c == 0x200D || c == '_' || c == 0x05F3 || c == 0x05F4;
    }
  }

  /** Blank for us: also what is invisible, such as marks of direction and control characters. */
  private static boolean slowBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || (Character.getType(c) == Character.FORMAT && !slowWord(c));
  }

  static boolean letter(int c) {
    return Character.isLetter(c);
  }

  static boolean upper(int c) {
    return Character.isUpperCase(c);
  }

  static boolean asciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘';
  }

  static boolean hyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean numberSeparator(int c) {
    return c == ',' || c == '.' || c == ':' || c == '’' || c == '\'' || c == '٫' || c == '٬';
  }

  /** Marks of which a run is one token: an ellipsis, a dash typed as hyphens, a rule of stars. */
  static boolean runs(int c) {
    return c == '.' || c == '-' || c == '*' || c == '=' || c == '~' || c == '…' || c == '!'
        || c == '?';
  }

  /** Stops that end a sentence in some script. */
  static boolean stop(int c) {
    return c < 0x80 ? c == '.' || c == '!' || c == '?' : OTHER_STOPS.indexOf(c) >= 0;
  }

  /** Marks that close what stands before them, when no blank stands between. */
  static boolean closer(int c) {
    return c == '"'
        || c == '”'
        || c == '’'
        || c == '\''
        || c == '»'
        || c == '“'
        || c == '›'
        || c == '」'
        || c == '』'
        || Character.getType(c) == Character.END_PUNCTUATION;
  }
}
