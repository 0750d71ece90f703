package io.rapporteur.analysis.segment;

import java.util.Locale;

/** Words written with a stop that is theirs and not the sentence's. */
final class Abbreviations {
  private static final int LONGEST = 6;

  private final SegmentWords words;

  Abbreviations(SegmentWords words) {
    this.words = words;
  }

  /**
   * Offset past an abbreviation whose letters end at {@code end}, where a stop stands; {@code end}
   * when the stop is the sentence's.
   */
  int end(String text, int start, int end) {
    int word = end;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int size = end - word;
    if (size == 1) {
      return acronym(text, word, end);
    }
    if (size < 1 || size > LONGEST) {
      return end;
    }
    String lower = text.substring(word, end).toLowerCase(Locale.ROOT);
    boolean known =
        words.leading().contains(lower)
            || words.trailing().contains(lower) && distinct(text, word, lower);
    if (!known && words.beforeNumber().contains(lower)) {
      known =
          end + 2 < text.length()
              && text.charAt(end + 1) == ' '
              && Character.isDigit(text.charAt(end + 2));
    }
    int whole = known ? end : inParts(text, word, end);
    if (whole > end) {
      return whole;
    }
    return known ? end + 1 : end;
  }

  /** Words that are also ordinary ones count only with a capital: {@code Miss.}, {@code miss.}. */
  private boolean distinct(String text, int start, String lower) {
    return Character.isUpperCase(text.charAt(start))
        || words.small().contains(lower) && text.startsWith(lower, start);
  }

  /** {@code Ph.D.}: the offset past the last stop; {@code end} when this is none. */
  private int inParts(String text, int start, int end) {
    for (String whole : words.inParts()) {
      boolean first = whole.indexOf('.') == end - start;
      int past = start + whole.length();
      if (first
          && text.regionMatches(true, start, whole, 0, whole.length())
          && past < text.length()
          && text.charAt(past) == '.') {
        return past + 1;
      }
    }
    return end;
  }

  /** {@code U.S.}, {@code a.m.}, the initial {@code J.}, {@code J.K.} */
  private static int acronym(String text, int start, int end) {
    int at = end;
    int letters = 1;
    while (at + 2 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))
        && text.charAt(at + 2) == '.') {
      at += 2;
      letters++;
    }
    if (letters > 1) {
      return at + 1;
    }
    boolean lastOfAcronym = at + 2 < text.length() && CharKind.letter(text.charAt(at + 1));
    return Character.isUpperCase(text.charAt(start)) && !lastOfAcronym ? end + 1 : end;
  }

  /** True when a sentence never ends with this token (given with its stop). */
  boolean leading(String token) {
    return token.length() <= LONGEST + 1
        && words
            .leading()
            .contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
  }
}
