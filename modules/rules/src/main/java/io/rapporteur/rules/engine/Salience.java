package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells what a document is about from what it mentions in passing. */
public final class Salience {
  /** A subject of less relevance is one among others. */
  static final double MAIN_SUBJECT = .25;

  /** A country is a main one when it is mentioned so many times less than the first, or fewer. */
  private static final int SHARE = 8;

  /** Code points of the body, after a headline repeated in it, that are its opening. */
  private static final int OPENING = 300;

  private Salience() {}

  /**
   * The countries a document is about: those it names in the headline or the opening, and those it
   * mentions at least an eighth as often as the one it mentions most. Mentions of a country are
   * those of all that lies in it or belongs to it, demonyms included.
   *
   * @return ISO 3166-1 codes as the entities have them, sorted
   */
  public static Set<String> countries(AnnotatedDocument document) {
    Map<String, String> countryOf = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    for (Entity entity : document.getEntities()) {
      if (entity.getCountry() != null) {
        countryOf.put(entity.getUri(), entity.getCountry());
        mentions.put(entity.getCountry(), 0);
      }
    }
    int opening =
        OPENING + (document.getHeadlineSpan() == null ? 0 : document.getHeadlineSpan().getEnd());
    Set<String> leading = new HashSet<>();
    for (Mention mention : document.getMentions()) {
      String country = countryOf.get(mention.getEntity());
      if (country != null) {
        mentions.merge(country, 1, Integer::sum);
        if (mention.getSpan().getStart() < opening) {
          leading.add(country);
        }
      }
    }
    int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> main = new TreeSet<>();
    mentions.forEach(
        (country, count) -> {
          if (count * SHARE >= most || leading.contains(country)) {
            main.add(country);
          }
        });
    return main;
  }
}
