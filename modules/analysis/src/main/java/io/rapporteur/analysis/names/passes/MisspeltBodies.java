package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;

/**
 * Takes what is nearly the long name of a well-known body for that body: {@code Euroasian Economic
 * Unian}.
 */
final class MisspeltBodies extends RetypingPass {

  @Override
  public String name() {
    return "misspelt-bodies";
  }

  @Override
  public String purpose() {
    return "a well-known body with a slip of the pen is that body";
  }

  @Override
  EntityType type(FoundName name, NamedText text) {
    boolean body =
        !name.isOrganisation()
            && name.end() - name.start() > 1
            && text.gazetteer().organisationLike(text.text(name)) != null;
    return body ? EntityType.organisation : name.type();
  }
}
