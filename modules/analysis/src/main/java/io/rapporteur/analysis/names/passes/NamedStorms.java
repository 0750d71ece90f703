package io.rapporteur.analysis.names.passes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops the names of storms, {@code Hurricane Basil}, which are neither persons nor places; and
 * that name alone, unless somebody bears it.
 */
final class NamedStorms implements NamePass {

  @Override
  public String name() {
    return "named-storms";
  }

  @Override
  public String purpose() {
    return "a storm's name is no person: Hurricane Basil";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Set<String> storms = null;
    for (int i = 0; i < found.size(); i++) {
      int storm = storm(found.get(i), text);
      if (storm >= 0) {
        storms = storms == null ? new HashSet<>() : storms;
        storms.add(text.word(storm));
      }
    }
    return storms == null ? found : without(storms, found, text);
  }

  private static List<FoundName> without(
      Set<String> storms, List<FoundName> found, NamedText text) {
    for (FoundName name : found) {
      boolean bears = name.isPerson() && text.past(name) - text.first(name) > 1;
      if (bears && storm(name, text) < 0) {
        for (int i = text.first(name); i < text.past(name); i++) {
          storms.remove(text.word(i));
        }
      }
    }
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      boolean single = text.past(name) - text.first(name) == 1;
      boolean alone = name.isPerson() && single && storms.contains(text.word(text.first(name)));
      if (name.isDemonym() || storm(name, text) < 0 && !alone) {
        out.add(name);
      }
    }
    return out;
  }

  /** The token that is the storm's own name; -1 when a name is none of a storm. */
  private static int storm(FoundName name, NamedText text) {
    int first = text.first(name);
    int last = text.past(name) - 1;
    int kind = first;
    if (first == last) {
      kind = first - 1;
    } else if (last - first == 2) {
      kind = first + 1;
    }
    boolean storm =
        kind >= 0
            && last - kind == 1
            && text.is(kind, NameWords.STORM)
            && text.token(kind).capitalised()
            && text.token(last).capitalised()
            && text.sameSentence(kind, last)
            && !text.token(last).lexeme().isOneOf(NameWords.ENDS_A_NAME);
    return storm && (first == last || kind == first || text.is(first, NameWords.STORM_WORD))
        ? last
        : -1;
  }
}
