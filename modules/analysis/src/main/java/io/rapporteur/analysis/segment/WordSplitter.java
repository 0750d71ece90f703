package io.rapporteur.analysis.segment;

import java.util.Locale;

/** Cuts one run of letters, hyphens and apostrophes into tokens. */
final class WordSplitter {
  /** An ending with its apostrophe is shorter, in chars. */
  private static final int LONGEST = 12;

  private final String text;
  private final Cuts cuts;
  private final SegmentWords words;

  WordSplitter(String text, Cuts cuts, SegmentWords words) {
    this.text = text;
    this.cuts = cuts;
    this.words = words;
  }

  void split(int start, int end) {
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (CharKind.hyphen(text.charAt(i)) && splitsAt(from, i, end)) {
        contracted(from, i);
        cuts.add(i, i + 1);
        from = i + 1;
      }
    }
    contracted(from, end);
  }

  /** An abbreviation with its stops; a compound before it stands apart: {@code ex-U.S.}. */
  int dotted(int start, int end) {
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (CharKind.hyphen(text.charAt(i))) {
        contracted(from, i);
        cuts.add(i, i + 1);
        from = i + 1;
      }
    }
    cuts.add(from, end);
    return end;
  }

  private boolean splitsAt(int start, int hyphen, int end) {
    int next = text.codePointAt(hyphen + 1);
    if (Character.isDigit(text.charAt(start))) {
      return true;
    }
    boolean upperBefore = CharKind.upper(text.codePointAt(start));
    if (!upperBefore && !CharKind.upper(next) || Character.isDigit(next)) {
      return false;
    }
    if (hyphen - start < 2 || end - hyphen < 3) {
      return false;
    }
    return !words.tied().contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
  }

  private void contracted(int start, int end) {
    int cut = ending(start, end);
    int from = start;
    if (words.eliding()) {
      for (int i = start + 1; i < cut - 1; i++) {
        if (CharKind.apostrophe(text.charAt(i))) {
          cuts.add(from, i + 1);
          from = i + 1;
          break;
        }
      }
    }
    if (cut > from) {
      cuts.add(from, cut);
    }
    if (cut < end) {
      cuts.add(cut, end);
    }
  }

  /** Where a possessive or contracted ending starts, or {@code end}. */
  private int ending(int start, int end) {
    int apostrophe = -1;
    int furthest = words.suffixing() ? end - LONGEST : end - 3;
    for (int i = end - 2; i > start && i >= furthest; i--) {
      if (CharKind.apostrophe(text.charAt(i))) {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe < 0) {
      return end;
    }
    for (String negation : words.negations()) {
      int inner = negation.indexOf('\'');
      int from = apostrophe - inner;
      if (from > start
          && from + negation.length() == end
          && text.regionMatches(true, from, negation, 0, inner)
          && text.regionMatches(true, apostrophe + 1, negation, inner + 1, end - apostrophe - 1)) {
        return from;
      }
    }
    return clitic(apostrophe) == end - apostrophe ? apostrophe : end;
  }

  /** Length of an ending that stands apart, with its apostrophe at {@code at}; else 0. */
  int clitic(int at) {
    int end = at + 1;
    while (end < text.length() && end < at + LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end < text.length() && CharKind.word(text.codePointAt(end))) {
      return 0;
    }
    if (words.suffixing()) {
      return end - at;
    }
    for (String clitic : words.clitics()) {
      if (clitic.length() == end - at - 1
          && text.regionMatches(true, at + 1, clitic, 0, clitic.length())) {
        return end - at;
      }
    }
    return 0;
  }
}
