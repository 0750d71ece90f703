package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;

/**
 * Takes a treaty, an event or a plan for neither a person nor a place, by the last word of its
 * name.
 */
final class ThingsByLastWord extends RetypingPass {

  @Override
  public String name() {
    return "things-by-last-word";
  }

  @Override
  public String purpose() {
    return "treaties, events and plans are neither persons nor places";
  }

  @Override
  EntityType type(FoundName name, NamedText text) {
    int past = name.isOrganisation() ? 0 : text.past(name);
    boolean thing =
        !name.isOrganisation()
            && text.token(past - 1).lexeme().isOneOf(NameWords.THING)
            && past - text.first(name) > 1;
    return thing ? EntityType.other : name.type();
  }
}
