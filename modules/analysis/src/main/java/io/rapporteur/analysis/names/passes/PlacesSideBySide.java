package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import java.util.List;
import java.util.function.Predicate;

/** Parts two places that a comma, a hyphen or a stroke joins and that are no one known place. */
final class PlacesSideBySide extends SingleNamePass {
  private static final String JOINTS = ",-–/";

  /** Longer names are not looked at; chars. */
  private static final int LONGEST = 100;

  @Override
  public String name() {
    return "places-side-by-side";
  }

  @Override
  public String purpose() {
    return "two places side by side are two names";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    boolean asked = name.isPlace() && name.end() - name.start() < LONGEST;
    int joint = asked ? joint(name, text) : -1;
    if (joint > 0) {
      NamesEndAtMarks.addTrimmed(name, name.start(), joint, text, out);
      NamesEndAtMarks.addTrimmed(name, joint + 1, name.end(), text, out);
    } else {
      out.add(name);
    }
  }

  private static int joint(FoundName place, NamedText text) {
    String body = text.body();
    for (int i = place.start() + 1; i < place.end() - 1; i++) {
      char c = body.charAt(i);
      if (JOINTS.indexOf(c) < 0) {
        continue;
      }
      String after = body.substring(i + 1, place.end());
      boolean townAndCountry =
          c == ','
              && Character.isUpperCase(body.charAt(place.start()))
              && isKnown(after.strip(), text, e -> e.kind() == GazetteerKind.COUNTRY);
      if (townAndCountry
          || isKnownPlace(body.substring(place.start(), i), text)
              && isKnownPlace(after, text)
              && !isKnownPlace(text.text(place), text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKnownPlace(String name, NamedText text) {
    return isKnown(name, text, entry -> entry.kind().isPlace());
  }

  private static boolean isKnown(String name, NamedText text, Predicate<GazetteerEntry> wanted) {
    for (int value : text.gazetteer().values(name)) {
      if (wanted.test(text.gazetteer().entry(value)) && !Gazetteer.isDemonym(value)) {
        return true;
      }
    }
    return false;
  }
}
