package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A person while mentions are gathered. */
final class PersonDraft {
  private static final Set<String> WOMEN =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "madam",
          "madame",
          "lady",
          "dame",
          "queen",
          "princess",
          "sheikha",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "actress",
          "businesswoman");
  private static final Set<String> MEN =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "emir",
          "sultan",
          "sheikh",
          "imam",
          "pope",
          "spokesman",
          "congressman",
          "actor",
          "businessman",
          "ayatollah",
          "father");

  final List<Link> links = new ArrayList<>();

  /** Each role once. */
  final Set<Role> statedRoles = new LinkedHashSet<>();

  private final TreeSet<Integer> starts = new TreeSet<>();
  private PersonName name;
  private int women;
  private int men;

  PersonDraft(PersonName name) {
    this.name = name;
  }

  PersonName name() {
    return name;
  }

  void add(Link link, PersonName as) {
    mentioned(link);
    if (as.parts().size() > name.parts().size()) {
      name = as;
    }
    as.titles().forEach(this::hear);
    for (Role role : link.roles) {
      hear(RoleWords.head(role.getTitle().toLowerCase(Locale.ROOT)));
    }
  }

  /** Adds a mention that says nothing of the name. */
  void mentioned(Link link) {
    links.add(link);
    starts.add(link.start);
    for (Role role : link.roles) {
      statedRoles.add(new Role(role.getTitle(), role.getOf(), null));
    }
  }

  /** Takes a title or pronoun as a sign. */
  private void hear(String word) {
    women += WOMEN.contains(word) ? 1 : 0;
    men += MEN.contains(word) ? 1 : 0;
  }

  Gender gender() {
    if (women != men) {
      return women > men ? Gender.FEMALE : Gender.MALE;
    }
    Gender first = name.single() ? null : FirstNames.of(name.first());
    return first == null ? Gender.UNKNOWN : first;
  }

  /** Offset of the last mention before an offset, or -1. */
  int lastBefore(int offset) {
    Integer last = starts.lower(offset);
    return last == null ? -1 : last;
  }

  boolean holds(Role role) {
    String used = role.getTitle().toLowerCase(Locale.ROOT);
    for (Role own : statedRoles) {
      boolean place =
          own.getOf() == null || role.getOf() == null || own.getOf().equals(role.getOf());
      if (place && RoleWords.covers(own.getTitle().toLowerCase(Locale.ROOT), used)) {
        return true;
      }
    }
    return false;
  }
}
