package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins two places or peoples with a hyphen between them and the body that is theirs: {@code
 * Russia-Norway Expert Council}.
 */
final class BodiesOfPairs implements NamePass {

  @Override
  public String name() {
    return "bodies-of-pairs";
  }

  @Override
  public String purpose() {
    return "two countries with a hyphen and their body are one name: Russia-Norway Expert Council";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      int last = body(found, i, text);
      out.add(
          last > i
              ? text.name(
                  text.first(found.get(i)), text.past(found.get(last)), EntityType.organisation)
              : found.get(i));
      i = Math.max(i, last);
    }
    return out;
  }

  /** The index of the body that a pair begins, or -1. */
  private static int body(List<FoundName> found, int i, NamedText text) {
    if (!found.get(i).isPlace() || i + 1 >= found.size()) {
      return -1;
    }
    int hyphen = text.past(found.get(i));
    boolean joined =
        (text.is(hyphen, "-") || text.is(hyphen, "–"))
            && text.isGlued(hyphen)
            && text.isGlued(hyphen + 1)
            && text.first(found.get(i + 1)) == hyphen + 1;
    if (!joined) {
      return -1;
    }
    if (isBody(found.get(i + 1), text) && text.past(found.get(i + 1)) > hyphen + 2) {
      return i + 1;
    }
    boolean beside =
        found.get(i + 1).isPlace()
            && i + 2 < found.size()
            && found.get(i + 2).start() == found.get(i + 1).end() + 1
            && isBody(found.get(i + 2), text);
    return beside ? i + 2 : -1;
  }

  private static boolean isBody(FoundName name, NamedText text) {
    int last = text.past(name) - 1;
    return name.isOrganisation() && text.token(last).lexeme().isOneOf(NameWords.ENDS_A_NAME);
  }
}
