package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.model.EntityType;
import java.util.List;

/** Makes a place of what the region after its comma has a town of: {@code Cambridge, Ontario}. */
final class TownsInRegions extends SingleNamePass {
  /** Words that the name of a region has at most. */
  private static final int LONGEST = 3;

  @Override
  public String name() {
    return "towns-in-regions";
  }

  @Override
  public String purpose() {
    return "a name before its region is a town, whatever else is called so: Cambridge, Ontario";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int comma = text.past(name);
    boolean asked =
        !name.isPlace()
            && text.is(comma, ",")
            && text.isGlued(comma)
            && comma - text.first(name) < LONGEST
            && comma + 1 < text.size()
            && text.token(comma + 1).capitalised();
    out.add(asked && isTown(name, comma + 1, text) ? name.as(EntityType.place) : name);
  }

  private static boolean isTown(FoundName name, int region, NamedText text) {
    for (int value : text.gazetteer().values(text.text(name))) {
      GazetteerEntry town = text.gazetteer().entry(value);
      boolean city = town.kind() == GazetteerKind.CITY && !Gazetteer.isDemonym(value);
      if (city && liesIn(town, region, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean liesIn(GazetteerEntry town, int first, NamedText text) {
    int past = first;
    while (past < text.size() && past - first < LONGEST && text.token(past).capitalised()) {
      past++;
      String words = text.body().substring(text.token(first).start(), text.token(past - 1).end());
      for (int value : text.gazetteer().values(words)) {
        GazetteerEntry region = text.gazetteer().entry(value);
        boolean state =
            region.kind() == GazetteerKind.STATE || region.kind() == GazetteerKind.REGION;
        if (state
            && !Gazetteer.isDemonym(value)
            && region.region() != null
            && region.region().equals(town.region())
            && region.country().equals(town.country())) {
          return true;
        }
      }
    }
    return false;
  }
}
