package io.rapporteur.analysis.names.passes;

import java.util.ArrayList;
import java.util.List;

/** A pass that looks at one name after the other; demonyms stay as they are. */
abstract class SingleNamePass implements NamePass {

  @Override
  public final List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size() + 4);
    for (FoundName name : found) {
      if (name.isDemonym()) {
        out.add(name);
      } else {
        look(name, text, out);
      }
    }
    return out;
  }

  /** Adds what becomes of a name: itself, others in its place, or nothing. */
  abstract void look(FoundName name, NamedText text, List<FoundName> out);
}
