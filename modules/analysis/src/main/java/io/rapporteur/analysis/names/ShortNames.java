package io.rapporteur.analysis.names;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the first word of a company's full name for the company, where nobody of that surname is
 * named: {@code Velar} after {@code Velar Semiconductor NV}; and the name of a storm for the storm.
 */
final class ShortNames {
  private static final Set<String> FORMS =
      set(
          "ab asa oyj nv se plc inc inc. corp corp. corporation ltd ltd. llc ag gmbh spa sa s.a."
              + " holdings holding group jsc pjsc limited");

  private static final Set<String> STORMS =
      set("cyclone hurricane typhoon storm tropical ex-cyclone");

  private final String body;

  ShortNames(String body) {
    this.body = body;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  List<Found> settle(List<Found> found) {
    Set<String> firms = new HashSet<>();
    Set<String> storms = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Found name : found) {
      String text = body.substring(name.start(), name.end());
      int last = text.lastIndexOf(' ');
      if (last < 0) {
        continue;
      }
      String first = text.substring(0, text.indexOf(' '));
      String end = text.substring(last + 1);
      if (name.type() == EntityType.organisation && FORMS.contains(end.toLowerCase(Locale.ROOT))) {
        firms.add(first);
      } else if (STORMS.contains(first.toLowerCase(Locale.ROOT))) {
        storms.add(end);
      } else if (name.type() == EntityType.person) {
        surnames.add(end);
      }
    }
    firms.removeAll(surnames);
    storms.removeAll(surnames);
    return firms.isEmpty() && storms.isEmpty() ? found : retyped(found, firms, storms);
  }

  private List<Found> retyped(List<Found> found, Set<String> firms, Set<String> storms) {
    List<Found> out = new ArrayList<>(found.size());
    for (Found name : found) {
      String text = body.substring(name.start(), name.end());
      int space = text.indexOf(' ');
      boolean storm =
          storms.contains(text)
              || space > 0
                  && STORMS.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                  && storms.contains(text.substring(text.lastIndexOf(' ') + 1));
      EntityType type =
          name.type() != EntityType.person
              ? name.type()
              : storm
                  ? EntityType.other
                  : firms.contains(text) ? EntityType.organisation : name.type();
      out.add(type == name.type() ? name : new Found(name.start(), name.end(), type, name.kind()));
    }
    return out;
  }
}
