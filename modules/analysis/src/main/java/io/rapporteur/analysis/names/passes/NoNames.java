package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * Drops stretches that were taken for names and are none: forms of address, dates, pronouns,
 * prefixes and points of the compass in a compound, words in small letters.
 */
final class NoNames extends SingleNamePass {
  /** A longer stretch with a month or a day in it is more than a date; words. */
  private static final int LONGEST_DATE = 3;

  /** Months and days of fewer letters are short forms, or names and words as well. */
  private static final int LETTERS = 5;

  /** Ends of nouns that are ideas, and nobody. */
  private static final WordClass ABSTRACT_ENDING = WordClass.of("abstract-ending");

  @Override
  public String name() {
    return "no-names";
  }

  @Override
  public String purpose() {
    return "forms of address, dates and halves of compounds are no names";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    int past = text.past(name);
    boolean single = past - first == 1;
    boolean none =
        single
                && (isSmall(text.token(first))
                    || text.is(first, NameWords.INDEFINITE)
                    || isPart(first, text)
                    || name.isPerson() && isAbstract(text.token(first), text))
            || isAddressOrDate(first, past, text);
    if (!none) {
      out.add(name);
    }
  }

  private static boolean isSmall(Token token) {
    return token.text().equals(token.lower()) && token.text().chars().noneMatch(Character::isDigit);
  }

  private static boolean isAbstract(Token token, NamedText text) {
    for (String ending : text.list(ABSTRACT_ENDING).words()) {
      if (token.lower().endsWith(ending) && token.lower().length() > ending.length()) {
        return true;
      }
    }
    return false;
  }

  /** One word that its neighbours show to be no name. */
  private static boolean isPart(int at, NamedText text) {
    boolean hyphenAfter = text.is(at + 1, "-") && text.isGlued(at + 1) && text.isGlued(at + 2);
    if (isCalendar(text.token(at)) && text.token(at).text().length() < LETTERS) {
      String next = text.word(text.is(at + 1, ".") ? at + 2 : at + 1);
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    if (text.is(at, NameWords.PREFIX)) {
      return hyphenAfter;
    }
    if (text.is(at, NameWords.COMPASS)) {
      boolean before =
          text.isGlued(at) && text.is(at - 1, "-") && text.is(at - 2, NameWords.COMPASS);
      return before || hyphenAfter && text.is(at + 2, NameWords.COMPASS);
    }
    if (text.is(at, CommonWords.UNIT) && text.is(at - 1, CommonWords.UNIT)) {
      // 4 degrees Celsius
      return true;
    }
    return text.is(at, NameWords.SIGNATORY) && text.is(at - 1, NameWords.ARTICLE);
  }

  private static boolean isCalendar(Token token) {
    return token.is(CommonWords.MONTH) || token.is(CommonWords.WEEKDAY);
  }

  private static boolean isAddressOrDate(int first, int past, NamedText text) {
    boolean date = false;
    for (int i = first; i < past; i++) {
      Token token = text.token(i);
      boolean calendar =
          isCalendar(token) && (past - first > 1 || token.text().length() >= LETTERS);
      date |= calendar;
      char initial = token.lower().charAt(0);
      boolean number = Character.isDigit(initial);
      boolean mark = token.text().length() == 1 && !Character.isLetter(initial);
      if (!(token.is(NameWords.BARE_ADDRESS)
          || calendar && past - first <= LONGEST_DATE
          || number
          || mark)) {
        return false;
      }
    }
    return date || text.is(past - 1, NameWords.BARE_ADDRESS);
  }
}
