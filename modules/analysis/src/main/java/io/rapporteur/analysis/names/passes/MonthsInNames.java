package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes on with a person's given name over a surname that is a month as well, {@code Augusta May may
 * leave}, and takes in such a given name before a surname. A month with a day or a year after it is
 * none.
 */
final class MonthsInNames implements NamePass {

  private static final WordClass OFFICE = WordClass.of("role-cue");

  @Override
  public String name() {
    return "months-in-names";
  }

  @Override
  public String purpose() {
    return "a month right beside a person's one name, and no date, is part of the name";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size() + 1);
    int token = 0;
    for (FoundName name : found) {
      int first = text.first(name);
      token = addressed(token, first, text, out);
      FoundName whole = name.isPerson() && text.past(name) - first == 1 ? whole(name, text) : name;
      token = Math.max(token, text.past(whole));
      out.add(whole);
    }
    addressed(token, text.size(), text, out);
    return out;
  }

  private static FoundName whole(FoundName name, NamedText text) {
    int first = text.first(name);
    int past = first + 1;
    boolean own = !isMonth(first, text);
    boolean surname = own && isMonth(past, text) && isBeside(past, text);
    if (surname && !isDated(past, text) && !isTitled(past + 1, text)) {
      return name.at(name.start(), text.token(past).end());
    }
    boolean given =
        own
            && isMonth(first - 1, text)
            && isBeside(first, text)
            && (isSentenceStart(first - 1, text) || text.is(first - 2, NameWords.TITLE));
    return given ? name.at(text.token(first - 1).start(), name.end()) : name;
  }

  /** Adds months that a title or office makes surnames, {@code Ms. May}, before a token. */
  private static int addressed(int from, int before, NamedText text, List<FoundName> out) {
    int token = from;
    for (; token < before; token++) {
      boolean surname =
          text.is(token, NameWords.COURTESY)
              && text.token(token).capitalised()
              && token + 1 < before
              && isMonth(token + 1, text)
              && text.gapBefore(token + 1) == 1
              && !isDated(token + 1, text);
      if (surname) {
        out.add(text.name(token + 1, token + 2, EntityType.person));
      } else if (token + 2 < before && isInOffice(token, text)) {
        out.add(text.name(token + 1, token + 3, EntityType.person));
      }
    }
    return token;
  }

  /** {@code Deputy Livia May}: an office, a word with a capital and the month. */
  private static boolean isInOffice(int office, NamedText text) {
    return (text.is(office, OFFICE) || text.is(office, NameWords.TITLE))
        && text.token(office).capitalised()
        && isMonth(office + 2, text)
        && !isMonth(office + 1, text)
        && text.token(office + 1).capitalised()
        && !text.is(office + 1, NameWords.STOP)
        && !text.is(office + 1, OFFICE)
        && isBeside(office + 1, text)
        && isBeside(office + 2, text)
        && !isDated(office + 2, text)
        && !isTitled(office + 3, text);
  }

  private static boolean isMonth(int token, NamedText text) {
    return text.is(token, CommonWords.MONTH)
        && text.token(token).capitalised()
        && text.token(token).text().length() > 2
        && !text.is(token + 1, ".");
  }

  private static boolean isBeside(int token, NamedText text) {
    return text.gapBefore(token) == 1 && text.sameSentence(token - 1, token);
  }

  private static boolean isSentenceStart(int token, NamedText text) {
    return token == 0 || !text.sameSentence(token - 1, token);
  }

  /** In a headline every word has a capital: {@code Poe May Run}. */
  private static boolean isTitled(int token, NamedText text) {
    return token < text.size()
        && text.token(token).capitalised()
        && text.sameSentence(token - 1, token);
  }

  /** A number follows, with or without a comma or article. */
  private static boolean isDated(int month, NamedText text) {
    int next = month + 1;
    while (next < month + 3 && (text.is(next, ",") || text.is(next, NameWords.ARTICLE))) {
      next++;
    }
    String word = text.word(next);
    boolean age = next == month + 2 && word.length() < 3;
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) && !age;
  }
}
