package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Begins a body that is named against or for a person with the prefix, {@code anti-Poe Front}:
 * there is no {@code Poe Front}, and what it says nobody called Poe says. Beside another word the
 * person is named alone.
 */
final class NamesAfterPrefixes implements NamePass {

  @Override
  public String name() {
    return "names-after-prefixes";
  }

  @Override
  public String purpose() {
    return "the anti-Poe Front is a body, and there is no Poe Front";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Set<String> persons = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      FoundName name = found.get(i);
      int first = text.first(name);
      if (isPrefixAndWord(name, text)) {
        persons = persons == null ? surnames(found, text) : persons;
        found = withoutPrefix(found, i, persons, text);
        continue;
      }
      if (name.isDemonym() || !isPrefixed(first, text)) {
        continue;
      }
      persons = persons == null ? surnames(found, text) : persons;
      int past = text.past(name);
      boolean person = persons.contains(text.word(first));
      if (person && past - first > 1) {
        boolean body = text.token(past - 1).lexeme().isOneOf(NameWords.ENDS_A_NAME);
        found =
            replaced(
                found,
                i,
                body
                    ? text.name(first - 2, past, EntityType.organisation)
                    : text.name(first, first + 1, EntityType.person));
      } else if (person) {
        found = replaced(found, i, name.as(EntityType.person));
      }
    }
    return found;
  }

  /** {@code Anti-Poe leaflets} at the beginning of a sentence: no person, and no body either. */
  private static boolean isPrefixAndWord(FoundName name, NamedText text) {
    int first = text.first(name);
    return (name.isPerson() || name.type() == EntityType.organisation)
        && text.past(name) - first == 3
        && text.is(first, NameWords.PREFIX)
        && isPrefixed(first + 2, text);
  }

  /** The one named alone, who is known by the text; else there is no name. */
  private static List<FoundName> withoutPrefix(
      List<FoundName> found, int i, Set<String> persons, NamedText text) {
    int word = text.first(found.get(i)) + 2;
    if (persons.contains(text.word(word))) {
      return replaced(found, i, text.name(word, word + 1, EntityType.person));
    }
    List<FoundName> out = new ArrayList<>(found);
    out.remove(i);
    return out;
  }

  private static List<FoundName> replaced(List<FoundName> found, int i, FoundName name) {
    List<FoundName> out = new ArrayList<>(found);
    out.set(i, name);
    return out;
  }

  private static boolean isPrefixed(int first, NamedText text) {
    return first > 1
        && text.isGlued(first)
        && text.is(first - 1, "-")
        && text.isGlued(first - 1)
        && text.is(first - 2, NameWords.PREFIX);
  }

  /** The surnames of those who are named elsewhere, without the article that some have. */
  private static Set<String> surnames(List<FoundName> found, NamedText text) {
    Set<String> surnames = new HashSet<>();
    for (FoundName name : found) {
      int last = text.past(name) - 1;
      if (name.isPerson() && !isPrefixed(text.first(name), text) && !isPrefixAndWord(name, text)) {
        String word = text.word(last);
        surnames.add(word.substring(word.lastIndexOf('-') + 1));
      }
    }
    return surnames;
  }
}
