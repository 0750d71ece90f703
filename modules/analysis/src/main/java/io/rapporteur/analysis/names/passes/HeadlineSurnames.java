package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a word of a first line in capitals for the person whom the text below names in full with
 * that surname, {@code LUND QUITS}, unless the text has the word in small letters: {@code RICE
 * PRICES FALL}.
 */
final class HeadlineSurnames implements NamePass {

  @Override
  public String name() {
    return "headline-surnames";
  }

  @Override
  public String purpose() {
    return "a surname in the headline is that of the person named in full below";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    int line = text.body().indexOf('\n');
    if (line < 0
        || found.isEmpty()
        || text.body().substring(0, line).chars().anyMatch(Character::isLowerCase)) {
      return found;
    }
    Set<String> surnames = surnames(found, line, text);
    if (surnames.isEmpty()) {
      return found;
    }
    List<FoundName> out = new ArrayList<>(found.size() + 2);
    int next = 0;
    for (int i = 0; i < text.size() && text.token(i).end() <= line; i++) {
      while (next < found.size() && found.get(next).end() <= text.token(i).start()) {
        out.add(found.get(next++));
      }
      FoundName covering =
          next < found.size() && found.get(next).start() < text.token(i).end()
              ? found.get(next)
              : null;
      boolean alone =
          covering == null
              || covering.start() == text.token(i).start() && covering.end() == text.token(i).end();
      if (alone && surnames.contains(text.token(i).lower()) && isName(i, text)) {
        out.add(text.name(i, i + 1, EntityType.person));
        next += covering == null ? 0 : 1;
      }
    }
    out.addAll(found.subList(next, found.size()));
    return out;
  }

  /** A capital, and no small letters around it that make it part of something else. */
  private static boolean isName(int i, NamedText text) {
    return text.token(i).capitalised()
        && !text.is(i, NameWords.STOP)
        && !(text.isGlued(i) && text.is(i - 1, "-"))
        && !(text.isGlued(i + 1) && text.is(i + 1, "-"));
  }

  /** The surnames of those named in full below the line, which are no words of the text as well. */
  private static Set<String> surnames(List<FoundName> found, int line, NamedText text) {
    Set<String> surnames = new HashSet<>();
    for (FoundName name : found) {
      int last = text.past(name) - 1;
      boolean full = name.isPerson() && name.start() > line && last > text.first(name);
      if (full && text.token(last).capitalised() && text.word(last).length() > 2) {
        surnames.add(text.word(last).toLowerCase(Locale.ROOT));
      }
    }
    for (FoundName name : found) {
      int only = text.first(name);
      if (!name.isPerson() && name.start() > line && text.past(name) == only + 1) {
        surnames.remove(text.word(only).toLowerCase(Locale.ROOT));
      }
    }
    for (int i = 0; i < text.size() && !surnames.isEmpty(); i++) {
      if (!text.token(i).capitalised()) {
        surnames.remove(text.token(i).text());
      }
    }
    return surnames;
  }
}
