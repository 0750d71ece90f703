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
    for (int i = 0; i < found.size(); i++) {
      FoundName name = found.get(i);
      int first = text.first(name);
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
      if (name.isPerson() && !isPrefixed(text.first(name), text)) {
        String word = text.word(last);
        surnames.add(word.substring(word.lastIndexOf('-') + 1));
      }
    }
    return surnames;
  }
}
