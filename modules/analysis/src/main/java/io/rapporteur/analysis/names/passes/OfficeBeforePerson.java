package io.rapporteur.analysis.names.passes;

import java.util.List;

/**
 * Leaves the second word of an office out of the name after it: {@code Chief Executive} + {@code
 * Ada Poe}.
 */
final class OfficeBeforePerson extends SingleNamePass {

  @Override
  public String name() {
    return "office-before-person";
  }

  @Override
  public String purpose() {
    return "the second word of an office is no part of the person's name";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = name.isPerson() ? text.first(name) : -1;
    boolean office =
        first > 0
            && text.is(first, NameWords.OFFICE_NOUN)
            && text.is(first - 1, NameWords.OFFICE_MODIFIER)
            && text.past(name) - first > 1;
    out.add(office ? name.at(text.token(first + 1).start(), name.end()) : name);
  }
}
