package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Takes a country for the end of a party's name where a word with a capital that nothing else
 * explains stands before it and a member after it: {@code Unity Uganda leader}.
 */
final class CountriesInParties extends SingleNamePass {
  private static final WordClass MEMBER = WordClass.of("party-member");

  /** Words with a capital at the head of a sentence, or as titles, that begin no name. */
  private static final ClassSet NO_HEAD =
      ClassSet.of(
          WordClass.of("stop"),
          WordClass.of("role-modifier"),
          WordClass.of("role-cue"),
          WordClass.of("title"),
          WordClass.of("direction"),
          WordClass.of("adverb"),
          WordClass.of("month"),
          WordClass.of("weekday"));

  @Override
  public String name() {
    return "countries-in-parties";
  }

  @Override
  public String purpose() {
    return "a country is not cut out of a party's name before its leader: Unity Uganda leader";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    int past = text.past(name);
    boolean party =
        name.isPlace()
            && first > 0
            && text.is(past, MEMBER)
            && text.sameSentence(first, past)
            && isHead(first - 1, text)
            && isCountry(text.text(name), text)
            && (out.isEmpty() || out.get(out.size() - 1).end() <= text.token(first - 1).start());
    out.add(party ? text.name(first - 1, past, EntityType.organisation) : name);
  }

  private static boolean isHead(int token, NamedText text) {
    Token word = text.token(token);
    String lower = word.lower();
    return word.capitalised()
        && text.gapBefore(token + 1) == 1
        && text.sameSentence(token, token + 1)
        && lower.length() > 2
        && !word.lexeme().isOneOf(NO_HEAD)
        && text.gazetteer().values(word.text()).stream().noneMatch(Gazetteer::isDemonym);
  }

  private static boolean isCountry(String name, NamedText text) {
    for (int value : text.gazetteer().values(name)) {
      if (!Gazetteer.isDemonym(value)
          && text.gazetteer().entry(value).kind() == GazetteerKind.COUNTRY) {
        return true;
      }
    }
    return false;
  }
}
