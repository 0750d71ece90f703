package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.reading.Token;

/** Which quotation mark a token is, and whether it opens or closes, as the text around it shows. */
enum QuoteMark {
  NONE,
  OPENS,
  CLOSES,
  EITHER;

  private static final String DOUBLES = "\"“”„‟«»＂「」『』";
  private static final String SINGLES = "'‘’‚‹›";

  static boolean isDouble(Token token) {
    int length = token.end() - token.start();
    if (length > 2) {
      return false;
    }
    return length == 1 ? DOUBLES.indexOf(token.text().charAt(0)) >= 0 : twice(token.text());
  }

  static boolean isSingle(Token token) {
    return token.end() - token.start() == 1 && SINGLES.indexOf(token.text().charAt(0)) >= 0;
  }

  /** Marks that belong together: guillemets, corner brackets, and all the others. */
  static int family(Token token) {
    switch (token.text().charAt(0)) {
      case '«', '»', '‹', '›':
        return 1;
      case '「', '」':
        return 2;
      case '『', '』':
        return 3;
      default:
        return 0;
    }
  }

  /** Straight marks, typewriter pairs and curly ones nest in each other, each in its own style. */
  static int style(Token token) {
    char c = token.text().charAt(0);
    return c == '"' || c == '＂' ? 1 : c == '\'' || c == '`' ? 2 : 3;
  }

  static QuoteMark of(String body, Token token) {
    if (token.start() > 0 && body.charAt(token.start() - 1) == '=') {
      return CLOSES;
    }
    boolean blankBefore = token.start() == 0 || opensAfter(body.charAt(token.start() - 1));
    boolean blankAfter = token.end() == body.length() || closesBefore(body.charAt(token.end()));
    switch (token.text().charAt(0)) {
      case '“', '‘', '‟':
        return !blankBefore && blankAfter ? CLOSES : OPENS;
      case '”', '’':
        return blankBefore && !blankAfter ? OPENS : CLOSES;
      case '«', '‹':
        return !blankBefore && blankAfter ? CLOSES : OPENS;
      case '»', '›':
        return blankBefore && !blankAfter ? OPENS : CLOSES;
      case '„', '‚', '「', '『', '`':
        return OPENS;
      case '」', '』':
        return CLOSES;
      default:
        return blankBefore == blankAfter ? EITHER : blankBefore ? OPENS : CLOSES;
    }
  }

  private static boolean twice(String text) {
    char c = text.charAt(0);
    return (c == '`' || c == '\'') && text.charAt(1) == c;
  }

  private static boolean opensAfter(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "([{—–-/‘'“\":…".indexOf(c) >= 0;
  }

  private static boolean closesBefore(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".,;:!?)]}—–-/’'”\"…".indexOf(c) >= 0;
  }
}
