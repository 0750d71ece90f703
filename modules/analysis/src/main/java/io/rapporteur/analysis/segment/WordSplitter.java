package io.rapporteur.analysis.segment;

import java.util.Locale;
import java.util.Set;

/** Cuts one run of letters, hyphens and apostrophes into tokens. */
final class WordSplitter {
  /** Parts that belong to the name they are tied to: {@code al-Assad}, {@code El-Sisi}. */
  private static final Set<String> TIED =
      Set.of(
          "al", "el", "ul", "as", "ash", "an", "ad", "at", "az", "ar", "es", "bin", "ben", "ibn",
          "abu", "abd", "ould", "d", "l", "o", "de", "le", "la", "du", "da", "di", "van", "von");

  /** Languages that write an article or preposition with an apostrophe before the noun. */
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");

  private final String text;
  private final Cuts cuts;
  private final boolean eliding;

  WordSplitter(String text, Cuts cuts, String language) {
    this.text = text;
    this.cuts = cuts;
    this.eliding = ELIDING.contains(language);
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
    return !TIED.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
  }

  private void contracted(int start, int end) {
    int cut = ending(start, end);
    int from = start;
    if (eliding) {
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
    for (int i = end - 2; i > start && i >= end - 3; i--) {
      if (CharKind.apostrophe(text.charAt(i))) {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe < 0) {
      return end;
    }
    char last = text.charAt(end - 1);
    if (apostrophe == end - 2 && (last == 't' || last == 'T')) {
      char n = text.charAt(apostrophe - 1);
      return (n == 'n' || n == 'N') && apostrophe - 1 > start ? apostrophe - 1 : end;
    }
    return CharKind.contraction(text, apostrophe) == end - apostrophe ? apostrophe : end;
  }
}
