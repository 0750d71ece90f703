package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one person of all mentions of one person. Full names first; then single names, each to the
 * person whose surname it is: by role, else to the one named last before it.
 */
final class PersonLinker {
  private static final int MOST = 64;

  private final LanguagePack pack;
  private final Runnable pulse;
  private final List<GatheredPerson> persons = new ArrayList<>();
  private final Map<LinkedMention, String> reasons = new HashMap<>();
  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<String, GatheredPerson> byName = new HashMap<>();
  private final Map<String, List<GatheredPerson>> bySurname = new HashMap<>();
  private final Map<String, List<GatheredPerson>> byFirstName = new HashMap<>();

  /**
   * @param pack of the main language
   * @param pulse run for each mention, to stop the reading by throwing
   */
  PersonLinker(LanguagePack pack, Runnable pulse) {
    this.pack = pack;
    this.pulse = pulse;
  }

  List<GatheredPerson> link(List<LinkedMention> mentions) {
    List<LinkedMention> singles = new ArrayList<>();
    for (LinkedMention link : mentions) {
      pulse.run();
      PersonName name = name(link);
      if (name.single()) {
        singles.add(link);
      } else {
        join(link, name);
      }
    }
    for (LinkedMention link : singles) {
      pulse.run();
      single(link, name(link));
    }
    return persons;
  }

  private PersonName name(LinkedMention link) {
    String whole = link.surname.isEmpty() ? link.text : link.text + ' ' + link.surname;
    return names.computeIfAbsent(whole, text -> PersonName.of(text, pack));
  }

  private void join(LinkedMention link, PersonName name) {
    GatheredPerson known = byName.get(name.joined());
    if (known != null) {
      add(known, link, name, "exact");
      return;
    }
    for (GatheredPerson person : ofSurname(name)) {
      String reason = person.name().sameAs(name);
      if (reason != null) {
        byName.put(name.joined(), person);
        add(person, link, name, reason);
        return;
      }
    }
    GatheredPerson person = start(link, name);
    byName.put(name.joined(), person);
    byFirstName.computeIfAbsent(lower(name.first()), k -> new ArrayList<>(1)).add(person);
  }

  private void single(LinkedMention link, PersonName name) {
    List<GatheredPerson> bearers = new ArrayList<>();
    String evidence = "";
    for (GatheredPerson person : ofSurname(name)) {
      String surname = PersonName.sameWord(name.last(), person.name().last());
      if (surname != null) {
        bearers.add(person);
        evidence = surname;
      }
    }
    String reason =
        evidence.isEmpty() ? "surname:" : "transliteration:" + evidence + ", surname of ";
    if (bearers.isEmpty()) {
      List<GatheredPerson> called = byFirstName.getOrDefault(lower(name.first()), List.of());
      bearers.addAll(called.subList(Math.max(0, called.size() - MOST), called.size()));
      reason = "exact:first name of ";
    }
    if (bearers.isEmpty()) {
      start(link, name);
      return;
    }
    GatheredPerson person = choose(bearers, link, name);
    if (person.name().single()) {
      add(person, link, name, evidence.isEmpty() ? "exact" : "transliteration:" + evidence);
    } else {
      String how = bearers.size() > 1 ? ", the likeliest here" : "";
      add(person, link, name, reason + person.name().joined() + how);
    }
  }

  /** The persons whose surname may be a name's last word; of very many, the last introduced. */
  private List<GatheredPerson> ofSurname(PersonName name) {
    List<GatheredPerson> all = bySurname.getOrDefault(SpellingVariants.key(name.last()), List.of());
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private GatheredPerson choose(List<GatheredPerson> persons, LinkedMention link, PersonName name) {
    if (persons.size() == 1) {
      return persons.get(0);
    }
    GatheredPerson self = new GatheredPerson(name, pack);
    self.add(link, name);
    GatheredPerson best = null;
    long most = Long.MIN_VALUE;
    for (GatheredPerson person : persons) {
      long score = person.lastBefore(link.start);
      if (link.roles.stream().anyMatch(person::holds)) {
        score += 1L << 40;
      }
      boolean contradicts =
          self.gender() != Gender.UNKNOWN
              && person.gender() != Gender.UNKNOWN
              && self.gender() != person.gender();
      if (contradicts) {
        score -= 1L << 41;
      }
      if (score > most) {
        most = score;
        best = person;
      }
    }
    return best;
  }

  private GatheredPerson start(LinkedMention link, PersonName name) {
    GatheredPerson person = new GatheredPerson(name, pack);
    persons.add(person);
    bySurname
        .computeIfAbsent(SpellingVariants.key(name.last()), k -> new ArrayList<>(1))
        .add(person);
    add(person, link, name, "exact");
    return person;
  }

  private void add(GatheredPerson person, LinkedMention link, PersonName name, String reason) {
    person.add(link, name);
    reasons.put(link, reason);
  }

  /** Gives each person an entity and each mention its person. */
  void settle(Map<String, GatheredEntity> drafts) {
    OfficeTitles titles = OfficeTitles.of(pack);
    for (GatheredPerson person : persons) {
      String name = person.name().joined();
      String uri = Slug.uri("person", name);
      GatheredEntity draft =
          drafts.computeIfAbsent(
              uri, u -> GatheredEntity.named(u, EntityType.person, shown(person)));
      for (LinkedMention link : person.links) {
        link.to(draft, reasons.get(link));
        link.roles.forEach(role -> draft.role(role, titles));
      }
    }
  }

  private String shown(GatheredPerson person) {
    List<PersonName> mentions = new ArrayList<>(person.links.size());
    for (LinkedMention link : person.links) {
      mentions.add(name(link));
    }
    return ShownNames.of(person.name(), mentions);
  }
}
