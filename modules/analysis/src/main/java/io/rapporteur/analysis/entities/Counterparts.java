package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.model.Role;
import java.util.List;
import java.util.Locale;

/** Gives counterparts their office. */
final class Counterparts {
  private Counterparts() {}

  /** A counterpart holds the office of the person named before: of the same title, elsewhere. */
  static void settle(List<LinkedMention> persons, LanguagePack pack) {
    WordList counterparts = pack.list(EntityWords.COUNTERPART);
    for (int i = 1; i < persons.size(); i++) {
      LinkedMention person = persons.get(i);
      for (int r = 0; r < person.roles.size(); r++) {
        Role role = person.roles.get(r);
        if (counterparts.has(role.getTitle().toLowerCase(Locale.ROOT))) {
          Role office = officeBefore(persons, i);
          if (office != null) {
            person.roles.set(r, new Role(office.getTitle(), role.getOf(), role.getSpan()));
          }
        }
      }
    }
  }

  private static Role officeBefore(List<LinkedMention> persons, int person) {
    for (int i = person - 1; i >= Math.max(0, person - 3); i--) {
      LinkedMention before = persons.get(i);
      if (!before.roles.isEmpty()) {
        return before.roles.get(0);
      }
    }
    return null;
  }
}
