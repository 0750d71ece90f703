package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A person while mentions are gathered. */
final class GatheredPerson {
  final List<LinkedMention> links = new ArrayList<>();

  /** Each role once. */
  final Set<Role> statedRoles = new LinkedHashSet<>();

  private final TreeSet<Integer> starts = new TreeSet<>();
  private final LanguagePack pack;
  private final OfficeTitles titles;
  private PersonName name;
  private int women;
  private int men;

  GatheredPerson(PersonName name, LanguagePack pack) {
    this.name = name;
    this.pack = pack;
    this.titles = OfficeTitles.of(pack);
  }

  PersonName name() {
    return name;
  }

  void add(LinkedMention link, PersonName as) {
    mentioned(link);
    if (as.parts().size() > name.parts().size()) {
      name = as;
    }
    as.titles().forEach(this::hear);
    for (Role role : link.roles) {
      hear(titles.head(role.getTitle().toLowerCase(Locale.ROOT)));
    }
  }

  /** Adds a mention that says nothing of the name. */
  void mentioned(LinkedMention link) {
    links.add(link);
    starts.add(link.start);
    for (Role role : link.roles) {
      statedRoles.add(new Role(role.getTitle(), role.getOf(), null));
    }
  }

  /** Takes a title or pronoun as a sign. */
  private void hear(String word) {
    Lexeme lexeme = pack.lexicon().find(word);
    women += lexeme.is(EntityWords.FEMALE_ROLE) ? 1 : 0;
    men += lexeme.is(EntityWords.MALE_ROLE) ? 1 : 0;
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
      if (place && titles.covers(own.getTitle().toLowerCase(Locale.ROOT), used)) {
        return true;
      }
    }
    return false;
  }
}
