package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;

/** Parts a person from the party or body in whose name they are found: {@code Ada Poe of PAP}. */
final class PartyAfterPerson extends SingleNamePass {
  private static final int LONGEST_ACRONYM = 6;

  @Override
  public String name() {
    return "party-after-person";
  }

  @Override
  public String purpose() {
    return "a person and the acronym of their party are two names: Ada Poe of PAP";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int past = name.isPerson() ? text.past(name) : 0;
    boolean parted =
        name.isPerson()
            && past - text.first(name) > 3
            && text.is(past - 2, NameWords.OF)
            && isAcronym(text.token(past - 1));
    if (parted) {
      out.add(name.at(name.start(), text.token(past - 3).end()));
      out.add(name.at(text.token(past - 1).start(), name.end()).as(EntityType.organisation));
    } else {
      out.add(name);
    }
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() >= 2
        && text.length() <= LONGEST_ACRONYM
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
  }
}
