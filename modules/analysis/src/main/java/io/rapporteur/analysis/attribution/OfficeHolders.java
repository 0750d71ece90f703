package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who of the document's persons an office stands for, by its noun and its country. */
final class OfficeHolders {
  private static final int MOST = 64;
  private static final List<String> TIES = List.of(" to ", " of ", " for ", " at ");

  /** General words, and the offices they may stand for; an empty set is any. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "leader", Set.of("president", "premier", "chancellor", "king", "chairman", "head"),
          "official", Set.of(),
          "diplomat", Set.of("minister", "ambassador", "envoy", "diplomat"),
          "politician", Set.of(),
          "premier", Set.of("premier"),
          "expert", Set.of("researcher", "analyst", "professor", "fellow", "economist", "head"),
          "analyst", Set.of("researcher", "expert", "professor", "fellow", "economist", "head"));

  private final Reading reading;
  private final EntityIndex index;
  private List<Entity> holders;

  OfficeHolders(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
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
    String expression = expand(reading.body().substring(start, end).toLowerCase(Locale.ROOT));
    String country = country(start, end);
    Entity only = null;
    int found = 0;
    for (Entity person : holders()) {
      if (holds(person, expression, country)) {
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
    String expression = expand(reading.body().substring(start, end).toLowerCase(Locale.ROOT));
    String country = country(start, end);
    if (holds(person, expression, country)) {
      return true;
    }
    boolean open = country != null || WIDER.containsKey(last(expression));
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
    String text = mention.mention().getSpan().getExact();
    return text.equals("FM") || text.equals("PM");
  }

  private static String expand(String expression) {
    if (expression.endsWith(" fm")) {
      return expression.substring(0, expression.length() - 2) + "foreign minister";
    }
    return expression.endsWith(" pm") || expression.endsWith(" premier")
        ? expression.substring(0, expression.lastIndexOf(' ') + 1) + "prime minister"
        : expression;
  }

  private static boolean holds(Entity person, String expression, String country) {
    boolean vague = false;
    for (Role role : person.getRoles()) {
      if (covers(expand(" " + role.getTitle().toLowerCase(Locale.ROOT)).trim(), expression)) {
        if (country == null || country.equals(role.getOf())) {
          return true;
        }
        vague |= role.getOf() == null;
      }
    }
    return vague;
  }

  private static boolean covers(String title, String expression) {
    String used = last(office(expression));
    String held = last(office(title));
    if (used.equals(held)) {
      boolean prime = title.contains("prime minister") != expression.contains("prime minister");
      return !(held.equals("minister") && prime);
    }
    Set<String> wider = WIDER.get(used);
    boolean leads = used.equals("leader") && title.contains("prime minister");
    return wider != null && (wider.isEmpty() || wider.contains(held) || leads);
  }

  /** {@code the Polish ambassador} of {@code the Polish ambassador to Norway}. */
  private static String office(String expression) {
    for (String tie : TIES) {
      int at = expression.indexOf(tie);
      if (at > 0) {
        return expression.substring(0, at);
      }
    }
    return expression;
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
