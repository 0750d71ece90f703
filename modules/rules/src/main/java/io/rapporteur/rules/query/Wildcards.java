package io.rapporteur.rules.query;

import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;

/** Patterns in Lucene's notation: {@code *}, {@code ?}, backslash quotes. */
final class Wildcards {
  private Wildcards() {}

  /** The pattern with its literal stretches folded and its escapes kept. */
  static String fold(CharSequence text) {
    StringBuilder pattern = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '*' || c == '?') && !UnescapedCharSequence.wasEscaped(text, i)) {
        flush(literal, pattern);
        pattern.append(c);
      } else {
        literal.append(c);
      }
    }
    flush(literal, pattern);
    return pattern.toString();
  }

  private static void flush(StringBuilder literal, StringBuilder pattern) {
    for (char c : TextAnalysis.fold(literal.toString()).toCharArray()) {
      if (c == '*' || c == '?' || c == '\\') {
        pattern.append('\\');
      }
      pattern.append(c);
    }
    literal.setLength(0);
  }

  static boolean onlyStars(String pattern) {
    return pattern.chars().allMatch(c -> c == '*');
  }

  /** What stands before a single final star, escapes undone; null when the pattern is another. */
  static String prefixOf(String pattern) {
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        prefix.append(pattern.charAt(++i));
      } else if (c == '*') {
        return i == pattern.length() - 1 ? prefix.toString() : null;
      } else if (c == '?') {
        return null;
      } else {
        prefix.append(c);
      }
    }
    return null;
  }

  /**
   * Folds a regular expression, but not the letter after a backslash: {@code \W} is not {@code \w}.
   */
  static String foldRegexp(String regexp) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < regexp.length(); i++) {
      char c = regexp.charAt(i);
      if (c == '\\' && i + 1 < regexp.length()) {
        folded.append(c).append(regexp.charAt(++i));
      } else if (Character.isLetter(c) && !Character.isSurrogate(c)) {
        folded.append(TextAnalysis.fold(String.valueOf(c)));
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
