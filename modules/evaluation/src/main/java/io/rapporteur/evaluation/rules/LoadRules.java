package io.rapporteur.evaluation.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.query.TextAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes standing queries of the shapes analysts write, over the words and names of documents. Each
 * query is anchored by a word, phrase or name that few documents hold; what it is combined with is
 * drawn as often as it occurs in the documents, common words included. The same documents and seed
 * give the same rules.
 */
public final class LoadRules {
  /** An anchor stands in at most one document of so many. */
  private static final int RARE = 100;

  /** Where hardly any word is so rare, the rarest of so many drawn has to do. */
  private static final int TRIES = 1_000;

  private final List<String[]> texts = new ArrayList<>();
  private final List<String> persons;
  private final List<String> places;
  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final int rare;
  private final Random random;

  /** Rules over the words of some documents. */
  public LoadRules(List<AnnotatedDocument> documents, long seed) {
    random = new Random(seed);
    rare = Math.max(1, documents.size() / RARE);
    Set<String> personNames = new TreeSet<>();
    Set<String> placeNames = new TreeSet<>();
    for (AnnotatedDocument document : documents) {
      List<String> words = TextAnalysis.words(document.getBody());
      texts.add(words.toArray(String[]::new));
      new HashSet<>(words).forEach(word -> documentsWith.merge(word, 1, Integer::sum));
      for (Entity entity : document.getEntities()) {
        (entity.getType() == EntityType.person ? personNames : placeNames).add(entity.getName());
      }
    }
    // Each name as likely as any other: nobody has a thousand rules on one place.
    persons = List.copyOf(personNames);
    places = List.copyOf(placeNames);
  }

  /** So many rules, each of another id. */
  public List<Rule> rules(int count) {
    List<Rule> rules = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rules.add(
          Rule.newBuilder()
              .setId("load-" + i)
              .setTitle("Load " + i)
              .setQuery(query())
              .setRoutes(List.of("economy"))
              .build());
    }
    return rules;
  }

  private String query() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> anchor() + " AND " + word() + " AND " + word();
      case 4, 5, 6 -> "place:\"" + place() + "\" AND " + any(3);
      case 7, 8 -> "person:\"" + person() + "\" AND (" + word() + " OR " + phrase(2) + ")";
      case 9, 10 -> "(" + anchor() + " OR " + phrase(3) + ") AND " + any(4) + " AND NOT " + word();
      case 11, 12 -> phrase(3);
      case 13, 14 -> "(" + anchor() + " OR " + anchor() + ") AND " + any(4);
      case 15 -> phrase(3) + "~5 AND " + word();
      case 16 -> prefix() + " AND " + any(2);
      case 17 -> "(" + anchor() + " " + anchor() + " " + phrase(3) + " " + anchor() + ")@2";
      case 18 -> "headline:" + word() + " AND " + anchor();
      default -> "person:\"" + person() + "\" OR place:\"" + place() + "\" AND " + phrase(2);
    };
  }

  private String any(int alternatives) {
    StringBuilder any = new StringBuilder("(").append(word());
    for (int i = 1; i < alternatives; i++) {
      any.append(" OR ").append(word());
    }
    return any.append(')').toString();
  }

  /** A word that few documents hold. */
  private String anchor() {
    String rarest = drawn();
    for (int i = 0; i < TRIES && documentsWith.get(rarest) > rare; i++) {
      String word = drawn();
      rarest = documentsWith.get(word) < documentsWith.get(rarest) ? word : rarest;
    }
    return '"' + rarest + '"';
  }

  private String word() {
    return '"' + drawn() + '"';
  }

  private String drawn() {
    while (true) {
      String[] text = texts.get(random.nextInt(texts.size()));
      String word = text[random.nextInt(text.length)];
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        return word;
      }
    }
  }

  /** The first letters of a rare word, at least four. */
  private String prefix() {
    String word = anchor().replaceAll("[^\\p{L}]", "");
    return word.substring(0, Math.min(word.length(), Math.max(4, word.length() - 2))) + "*";
  }

  private String phrase(int words) {
    while (true) {
      String[] text = texts.get(random.nextInt(texts.size()));
      if (text.length > words) {
        int at = random.nextInt(text.length - words);
        return '"' + String.join(" ", Arrays.copyOfRange(text, at, at + words)) + '"';
      }
    }
  }

  private String person() {
    return persons.isEmpty() ? "nobody" : persons.get(random.nextInt(persons.size()));
  }

  private String place() {
    return places.isEmpty() ? "nowhere" : places.get(random.nextInt(places.size()));
  }
}
