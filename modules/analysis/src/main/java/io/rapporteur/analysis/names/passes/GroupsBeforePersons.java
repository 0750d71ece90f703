package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.WordClass;
import java.util.List;

/** Cuts off what a person is one of, before the name: {@code Republican Ada Poe}. */
final class GroupsBeforePersons extends SingleNamePass {
  private static final WordClass PERSON_NOUN = WordClass.of("person-noun");

  @Override
  public String name() {
    return "groups-before-persons";
  }

  @Override
  public String purpose() {
    return "the party or people of a person is no part of the name: Republican Ada Poe";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    boolean cut =
        name.isPerson()
            && text.past(name) - first > 2
            && (text.is(first, PERSON_NOUN) || isPeople(text.word(first), text))
            && text.gapBefore(first + 1) == 1
            && text.token(first + 1).capitalised();
    out.add(cut ? name.at(text.token(first + 1).start(), name.end()) : name);
  }

  private static boolean isPeople(String word, NamedText text) {
    List<Integer> values = text.gazetteer().values(word);
    return !values.isEmpty() && values.stream().allMatch(Gazetteer::isDemonym);
  }
}
