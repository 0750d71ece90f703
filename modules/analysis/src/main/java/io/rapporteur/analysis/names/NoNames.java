package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells stretches that were taken for names and are none: forms of address, dates, seats in
 * brackets, measures of business, prefixes and points of the compass in a compound.
 */
final class NoNames {
  /** Forms of address, and short forms of offices. */
  private static final Set<String> NEVER =
      set(
          "gentlemen ladies gentleman lady sir madam mr mrs ms fm pm fms pms mps president minister"
              + " ministers presidents premier chancellor ambassador spokesman spokeswoman chairman");

  private static final Set<String> CALENDAR =
      set(
          "january february march april june july august september october november december"
              + " monday tuesday wednesday thursday friday saturday sunday");

  private static final Set<String> SHORT_MONTHS =
      set("jan feb mar apr jun jul aug sep sept oct nov dec");

  /** With a hyphen they begin an adjective: Pro-European. */
  private static final Set<String> PREFIXES = set("pro anti non ex pre post mid semi multi");

  /** Those who sign a text, as it calls them. */
  private static final Set<String> SIGNATORIES =
      set("sides parties heads presidents ministers governments delegations participants leaders");

  private static final Set<String> MEASURES = set("ebitda ebit gdp ipo etf vat gmt ceo cfo");

  private static final Set<String> COMPASS = set("north south east west");

  private final List<Token> tokens;

  NoNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  boolean has(int first, int end) {
    String only = tokens.get(first).text();
    if (end - first == 1 && (isLower(first, only) || isPart(first))) {
      return true;
    }
    if (isSeat(first, end)) {
      return true;
    }
    boolean calendar = false;
    for (int i = first; i < end; i++) {
      String word = tokens.get(i).lower();
      boolean month = CALENDAR.contains(word);
      calendar |= month;
      boolean number = Character.isDigit(word.charAt(0));
      if (!(NEVER.contains(word) || month && end - first <= 3 || number || word.length() == 1)) {
        return false;
      }
      if (word.length() == 1 && !number && Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return calendar || NEVER.contains(tokens.get(end - 1).lower());
  }

  private boolean isLower(int first, String only) {
    return only.equals(tokens.get(first).lower()) && only.chars().noneMatch(Character::isDigit);
  }

  /** One word that its neighbours show to be no name. */
  private boolean isPart(int at) {
    String word = tokens.get(at).lower();
    if (MEASURES.contains(word)) {
      return true;
    }
    if (SHORT_MONTHS.contains(word)) {
      int next = text(at + 1).equals(".") ? at + 2 : at + 1;
      return !text(next).isEmpty() && Character.isDigit(text(next).charAt(0));
    }
    boolean hyphenAfter = text(at + 1).equals("-") && glued(at + 1) && glued(at + 2);
    if (PREFIXES.contains(word)) {
      return hyphenAfter;
    }
    if (COMPASS.contains(word)) {
      boolean before =
          glued(at)
              && text(at - 1).equals("-")
              && COMPASS.contains(text(at - 2).toLowerCase(Locale.ROOT));
      return before || hyphenAfter && COMPASS.contains(text(at + 2).toLowerCase(Locale.ROOT));
    }
    return SIGNATORIES.contains(word) && text(at - 1).equalsIgnoreCase("the");
  }

  private String text(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
  }

  /** Whether a token follows the one before it without a blank. */
  private boolean glued(int token) {
    return token > 0
        && token < tokens.size()
        && tokens.get(token).start() == tokens.get(token - 1).end();
  }

  /** {@code (R-TX)}: a party and a state. */
  private boolean isSeat(int first, int end) {
    int length = tokens.get(end - 1).end() - tokens.get(first).start();
    String start = tokens.get(first).text();
    boolean hyphen =
        end - first == 3 && tokens.get(first + 1).text().equals("-") && start.length() == 1;
    return length <= 8 && "RDI".contains(start.substring(0, 1)) && hyphen;
  }

  static boolean isDay(String lower) {
    return lower.endsWith("day") && CALENDAR.contains(lower);
  }
}
