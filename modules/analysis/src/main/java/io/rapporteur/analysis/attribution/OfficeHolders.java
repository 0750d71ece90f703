package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.entities.OfficeTitles;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who of the document's persons an office stands for, by its noun and its country. */
final class OfficeHolders {
  private static final int MOST = 64;
  private final Reading reading;
  private final EntityIndex index;
  private final OfficeTitles titles;
  private List<Entity> holders;

  OfficeHolders(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
    this.titles = OfficeTitles.of(reading.pack());
  }

  /**
   * The one person who holds an office.
   *
   * @param start offset of the expression's first char
   * @param end offset just past its last
   * @param preferred taken when several hold it, if among them; may be null
   * @return null when nobody does, or several
   */
  Entity of(int start, int end, Entity preferred) {
    String office = office(start, end);
    String country = country(start, end);
    Entity only = null;
    int found = 0;
    for (Entity person : holders()) {
      if (holds(person, office, country)) {
        if (person == preferred) {
          return person;
        }
        only = person;
        found++;
      }
    }
    return found == 1 ? only : null;
  }

  /**
   * Whether somebody may be meant by an office although the document does not say that he holds it:
   * he holds no other one that speaks against it.
   */
  boolean mayHold(Entity person, int start, int end) {
    if (person.getType() != EntityType.person) {
      return false;
    }
    String office = office(start, end);
    String country = country(start, end);
    if (holds(person, office, country)) {
      return true;
    }
    boolean open = country != null || titles.isGeneral(titles.head(office));
    return person.getRoles().isEmpty() && open;
  }

  /** Notes an office that the text turned out to give somebody: {@code the Polish minister}. */
  void learn(Entity person, int start, int end) {
    String country = country(start, end);
    if (country == null || !person.getRoles().isEmpty()) {
      return;
    }
    int from = start;
    for (IndexedMention mention : index.within(start, end)) {
      from = mention.entity().getUri().equals(country) ? mention.end() : from;
    }
    while (from < end && !Character.isLetter(reading.body().charAt(from))) {
      from++;
    }
    if (from < end) {
      String title = reading.body().substring(from, end);
      List<Role> roles = new ArrayList<>(person.getRoles());
      roles.add(new Role(title, country, reading.span(from, end)));
      person.setRoles(roles);
      holders = null;
    }
  }

  private List<Entity> holders() {
    if (holders == null) {
      holders = new ArrayList<>();
      for (Entity entity : reading.result().getEntities()) {
        boolean holder = entity.getType() == EntityType.person && !entity.getRoles().isEmpty();
        if (holder && holders.size() < MOST) {
          holders.add(entity);
        }
      }
    }
    return holders;
  }

  /** Uri of the place or organisation named in the expression; null when none is. */
  private String country(int start, int end) {
    for (IndexedMention mention : index.within(start, end)) {
      boolean inside = mention.start() >= start && mention.end() <= end;
      if (inside && mention.entity().getType() != EntityType.person && !abbreviated(mention)) {
        return mention.entity().getUri();
      }
    }
    return null;
  }

  private boolean abbreviated(IndexedMention mention) {
    String exact = mention.mention().getSpan().getExact();
    return new SpeakerExpression(exact, reading.packAt(mention.start())).isShortOffice();
  }

  private boolean holds(Entity person, String office, String country) {
    boolean vague = false;
    for (Role role : person.getRoles()) {
      if (titles.areOne(role.getTitle().toLowerCase(Locale.ROOT), office)) {
        if (country == null || country.equals(role.getOf())) {
          return true;
        }
        vague |= role.getOf() == null;
      }
    }
    return vague;
  }

  /**
   * The title within an expression, in lower case: {@code foreign minister} of {@code the Polish
   * foreign minister in Oslo}; the last word before what the office is of when there is none.
   */
  private String office(int start, int end) {
    List<Token> tokens = reading.tokens();
    int first = reading.tokenAt(start);
    int last = reading.tokenAt(end) - 1;
    for (int i = first + 1; i <= last; i++) {
      if (tokens.get(i).is(AttributionWords.OFFICE_PREPOSITION)) {
        last = i - 1;
      }
    }
    int from = last;
    while (from > first && isOfTitle(tokens.get(from - 1))) {
      from--;
    }
    return from > last
        ? ""
        : reading
            .body()
            .substring(tokens.get(from).start(), tokens.get(last).end())
            .toLowerCase(Locale.ROOT);
  }

  private static boolean isOfTitle(Token token) {
    return token.is(AttributionWords.ROLE_MODIFIER) || token.text().equals("-");
  }
}
