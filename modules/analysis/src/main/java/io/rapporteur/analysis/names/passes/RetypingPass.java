package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.List;

/** A pass that may give a name another type and leaves its ends alone. */
abstract class RetypingPass extends SingleNamePass {

  @Override
  final void look(FoundName name, NamedText text, List<FoundName> out) {
    out.add(name.as(type(name, text)));
  }

  /** The type of a name; its own where the rule has nothing to say. */
  abstract EntityType type(FoundName name, NamedText text);
}
