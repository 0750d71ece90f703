package io.rapporteur.analysis.segment;

import java.util.Locale;
import java.util.Set;

/** Words written with a stop that is theirs and not the sentence's. */
final class Abbreviations {
  /** Always followed by what they belong to: never end a sentence. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "mme", "dr", "prof", "rev", "fr", "hon", "st", "gen", "lt",
          "col", "maj", "capt", "cmdr", "cpl", "sgt", "adm", "brig", "sen", "rep", "reps", "sens",
          "gov", "govs", "pres", "supt", "det", "insp", "amb", "sec", "vs", "v", "cf", "fig", "art",
          "op", "vol", "pp", "approx", "ca", "mt", "ft");

  /** May stand at the end of a sentence. */
  private static final Set<String> TRAILING =
      Set.of(
          "inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "sr", "esq", "etc", "dept",
          "univ", "assn", "ave", "blvd", "rd", "est", "jan", "feb", "aug", "sept", "oct", "nov",
          "dec", "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "mass",
          "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
          "tex", "va", "vt", "wash", "wis", "wyo", "ala", "ark", "del", "mn", "bn", "tn", "sq",
          "hr", "hrs", "min", "al", "viz");

  private static final int LONGEST = 6;

  private Abbreviations() {}

  /**
   * Offset past an abbreviation whose letters end at {@code end}, where a stop stands; {@code end}
   * when the stop is the sentence's.
   */
  static int end(String text, int start, int end) {
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
        LEADING.contains(lower) || TRAILING.contains(lower) && distinct(text, word, end);
    if (!known && lower.equals("no")) {
      known =
          end + 2 < text.length()
              && text.charAt(end + 1) == ' '
              && Character.isDigit(text.charAt(end + 2));
    }
    if (lower.equals("ph") && text.startsWith(".D.", end)) {
      return end + 3;
    }
    return known ? end + 1 : end;
  }

  /** Words that are also ordinary ones count only with a capital: {@code Miss.}, {@code miss.}. */
  private static boolean distinct(String text, int start, int end) {
    if (Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    switch (text.substring(start, end)) {
      case "etc", "inc", "ltd", "bn", "mn", "tn", "sq", "hr", "hrs", "viz":
        return true;
      default:
        return false;
    }
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
  static boolean leading(String token) {
    return token.length() <= LONGEST + 1
        && LEADING.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
  }
}
