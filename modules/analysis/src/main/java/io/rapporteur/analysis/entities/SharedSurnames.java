package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.analysis.gazetteer.Surnames;
import io.rapporteur.analysis.pack.CommonWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the first of two persons the surname that both have: {@code Ivor and Agnes Quennell}. */
final class SharedSurnames {
  private SharedSurnames() {}

  /**
   * Gives surnames to first names that stand before another first name with one, where nobody of
   * that name was spoken of before: {@code Harry and Ada Poe} are not of one house when a Prince
   * Harry was.
   */
  static void settle(List<LinkedMention> persons, MentionsByToken links) {
    Set<String> known = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (LinkedMention person : persons) {
      int blank = person.text.lastIndexOf(' ');
      if (blank > 0) {
        surnames.add(person.text.substring(blank + 1));
      }
    }
    for (int i = 0; i < persons.size(); i++) {
      LinkedMention person = persons.get(i);
      LinkedMention next = i + 1 < persons.size() ? persons.get(i + 1) : null;
      boolean fresh = true;
      for (String word : person.text.split(" ")) {
        fresh &= known.add(word);
      }
      boolean alone = fresh && !surnames.contains(person.text) && !isWellKnown(person.text);
      if (next != null && alone && isCouple(person, next, links)) {
        person.surname = next.text.substring(next.text.lastIndexOf(' ') + 1);
      }
    }
  }

  private static boolean isWellKnown(String surname) {
    return Surnames.has(Hash.of(surname.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCouple(LinkedMention one, LinkedMention other, MentionsByToken links) {
    int and = one.endToken;
    boolean words =
        one.text.indexOf(' ') < 0
            && other.firstToken == and + 1
            && other.endToken - other.firstToken > 1
            && links.is(and, one.firstToken, CommonWords.AND)
            && links.sameSentence(one.firstToken, other.firstToken);
    int before = one.firstToken - 1;
    boolean titled = links.is(before, one.firstToken, EntityWords.NAME_TITLE);
    boolean listed =
        links.lower(before, one.firstToken).equals(",") && links.at(before - 1) != null;
    return words
        && !titled
        && !listed
        && FirstNames.of(other.text.substring(0, Math.max(0, other.text.indexOf(' ')))) != null;
  }
}
