package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.OfficeTitles;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Who of the document's persons an office stands for: who bears that very title in the text, of the
 * same body where one is named. A name under another's words does more harm than none, so what is
 * only likely stays open.
 */
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
    OfficeExpression office = OfficeExpression.of(reading, index, start, end);
    Entity only = null;
    int found = 0;
    for (Entity person : holders()) {
      if (holds(person, office)) {
        if (person == preferred) {
          return person;
        }
        only = person;
        found++;
      }
    }
    return found == 1 ? only : null;
  }

  /** Whether the text gives a person the office that an expression names. */
  boolean bears(Entity person, int start, int end) {
    return holds(person, OfficeExpression.of(reading, index, start, end));
  }

  /**
   * Whether somebody who spoke just before may be meant by a general word: {@code the expert}, but
   * not {@code the Polish expert}; with an office of his own, by a word for what he is.
   *
   * @param close whether he spoke in this paragraph or the one before
   */
  boolean mayHold(Entity person, int start, int end, boolean close) {
    if (person.getType() != EntityType.person) {
      return false;
    }
    OfficeExpression office = OfficeExpression.of(reading, index, start, end);
    boolean general = titles.isGeneral(office.title()) && office.body() == null;
    if (!general || holds(person, office)) {
      return holds(person, office);
    }
    if (person.getRoles().isEmpty()) {
      return close;
    }
    return person.getRoles().stream()
        .map(role -> role.getTitle().toLowerCase(Locale.ROOT))
        .anyMatch(title -> titles.areOne(title, office.title()) && others(title).isEmpty());
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

  private boolean holds(Entity person, OfficeExpression office) {
    if (office.title().isEmpty()) {
      return false;
    }
    for (Role role : person.getRoles()) {
      boolean one = office.body() == null || office.body().equals(role.getOf());
      if (one && sameTitle(role.getTitle().toLowerCase(Locale.ROOT), office)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameTitle(String held, OfficeExpression office) {
    String used = office.title();
    if (!titles.areOne(held, used)) {
      return false;
    }
    String heldHead = titles.head(held);
    String usedHead = titles.head(used);
    if (!others(held).equals(others(used))) {
      return false;
    }
    if (heldHead.equals(usedHead)) {
      return new HashSet<>(List.of(held.split("[ -]"))).containsAll(List.of(used.split("[ -]")));
    }
    return !titles.isGeneral(usedHead)
        || is(usedHead, AttributionWords.SINGLE_OFFICE) && office.body() != null;
  }

  /** What makes a title another's. */
  private List<String> others(String title) {
    List<String> found = new ArrayList<>();
    for (String word : title.split("[ -]")) {
      if (is(word, AttributionWords.OTHER_OFFICE_MODIFIER)) {
        found.add(word);
      }
    }
    return found;
  }

  private boolean is(String word, WordClass wordClass) {
    return reading.pack().lexicon().find(word).is(wordClass);
  }
}
