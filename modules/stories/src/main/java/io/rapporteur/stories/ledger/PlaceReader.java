package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads of which place each figure of a document is. */
final class PlaceReader {
  /** A place that was named before. */
  private static final Pattern THE_PLACE =
      Pattern.compile(
          "\\b(?:in|of|im) (?:(?:the|this|der|dem|dieser?m?) )?(?:town|city|village|district|county|borough"
              + "|municipality|constituency|province|region|stadt|ort|gemeinde|kreis|wahlkreis)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Names of places, by uri. */
  private final Map<String, String> names = new HashMap<>();

  private final Set<String> places;
  private final Set<String> large;

  /**
   * @param large stems of the words that the document writes large
   */
  PlaceReader(AnnotatedDocument document, Set<String> large) {
    Set<String> stems = new HashSet<>();
    for (Entity entity : document.getEntities()) {
      if (entity.getType() == EntityType.place) {
        names.put(entity.getUri(), entity.getName());
        stems.addAll(BodyWords.stems(entity.getName()));
      }
    }
    this.places = Set.copyOf(stems);
    this.large = large;
  }

  /** Where a figure is of. */
  Whereabouts of(Figure figure) {
    return new Whereabouts(limits(figure), places, large);
  }

  /**
   * Where a share is of, which is a place's and no event's: one that its sentence does not limit it
   * to is looked for before it.
   *
   * @param before its sentence as far as the figure
   * @param clause the words around the figure
   * @param all the text as far as the figure
   */
  Whereabouts ofShare(Figure figure, String before, String clause, String all) {
    Set<String> where = limits(figure);
    if (where.isEmpty()) {
      where = lastNamed(before);
    }
    if (where.isEmpty() && THE_PLACE.matcher(clause).find()) {
      where = lastNamed(all);
    }
    return new Whereabouts(where, places, large);
  }

  /** Stems of the names of the places that its sentence limits it to. */
  private Set<String> limits(Figure figure) {
    Set<String> stems = new HashSet<>();
    for (Scope scope : figure.getScopes()) {
      String name = scope.getInherited() ? null : names.get(scope.getEntity());
      if (name != null) {
        stems.addAll(BodyWords.stems(name + ' ' + scope.getText()));
      }
    }
    return Set.copyOf(stems);
  }

  /** Stems of the name of the place that a text names last. */
  private Set<String> lastNamed(String before) {
    String last = "";
    int at = -1;
    for (String name : names.values()) {
      int place = before.lastIndexOf(name);
      if (place > at || place == at && place >= 0 && name.length() > last.length()) {
        at = place;
        last = name;
      }
    }
    return last.isEmpty() ? Set.of() : BodyWords.stems(last);
  }
}
