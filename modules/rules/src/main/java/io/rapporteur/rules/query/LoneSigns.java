package io.rapporteur.rules.query;

/**
 * Refuses a {@code +}, {@code -} or {@code !} that stands by itself: Lucene's classic parser drops
 * it, its flexible one takes it for the next word, and who writes {@code peace - treaty} means
 * neither.
 */
final class LoneSigns {
  private static final String SIGNS = "+-!";

  private LoneSigns() {}

  /** Refuses the first one outside quotation marks, regular expressions and ranges. */
  static void refuse(String query) throws QueryException {
    int escaped = -2;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        escaped = ++i;
      } else if (c == '"' || c == '/' && isBeginning(query, i)) {
        i = past(query, i, String.valueOf(c));
      } else if (c == '[' || c == '{') {
        i = past(query, i, "]}");
      } else if (SIGNS.indexOf(c) >= 0
          && escaped != i - 1
          && isBeginning(query, i)
          && isBlank(query, i + 1)) {
        throw new QueryException(
            "a " + c + " stands by itself; write it right before a word, or leave it out",
            query,
            i);
      }
    }
  }

  /** The closing char, or the last of the query. */
  private static int past(String query, int opening, String closing) {
    for (int i = opening + 1; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (closing.indexOf(c) >= 0) {
        return i;
      }
    }
    return query.length();
  }

  private static boolean isBeginning(String query, int i) {
    char before = i == 0 ? ' ' : query.charAt(i - 1);
    return Character.isWhitespace(before) || before == '(' || before == ':';
  }

  private static boolean isBlank(String query, int i) {
    return i < query.length() && Character.isWhitespace(query.charAt(i));
  }
}
