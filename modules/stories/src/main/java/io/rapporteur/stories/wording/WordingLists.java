package io.rapporteur.stories.wording;

import io.rapporteur.stories.lists.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a language knows of its words: their sorts, and in which form they are compared. A language
 * without a list compares words as they are.
 */
public final class WordingLists {
  private static final WordingLists NONE = new WordingLists();
  private static final WordingLists ENGLISH = read("en");

  private final Map<String, WordSort> sorts = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> hosts = new HashSet<>();
  private final Map<String, Set<String>> alike = new HashMap<>();

  private WordingLists() {}

  /** The lists of a BCP 47 tag, empty ones where there are none. */
  public static WordingLists of(String tag) {
    return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : NONE;
  }

  private static WordingLists read(String language) {
    String name = "words." + language + ".txt";
    WordingLists lists = new WordingLists();
    String room = "";
    for (String line : Lines.of(WordingLists.class, name)) {
      if (line.startsWith("[")) {
        room = line.substring(1, line.indexOf(']'));
      } else {
        lists.add(room, line);
      }
    }
    return lists;
  }

  private void add(String room, String line) {
    switch (room) {
      case "forms" -> pair(forms, line);
      case "endings" -> pair(endings, line);
      case "acronyms" -> pair(acronyms, line);
      case "titles" -> titles.addAll(Set.of(line.split(" ")));
      case "hosts" -> hosts.addAll(Set.of(line.split(" ")));
      case "alike" -> {
        String[] two = line.split(" = ");
        alike.computeIfAbsent(two[0], word -> new HashSet<>()).add(two[1]);
        alike.computeIfAbsent(two[1], word -> new HashSet<>()).add(two[0]);
      }
      default -> {
        WordSort sort = WordSort.valueOf(room);
        for (String word : line.split(" ")) {
          sorts.put(word, sort);
        }
      }
    }
  }

  private static void pair(Map<String, String> map, String line) {
    String[] two = line.split(" = ");
    map.put(two[0], two[1]);
  }

  /** The sort of a form, null where the lists do not say. */
  WordSort sort(String form) {
    return sorts.get(form);
  }

  /** The words a written word stands for, separated by spaces; null for itself. */
  String form(String written) {
    return forms.get(written);
  }

  /** The word that an ending after an apostrophe stands for; null when the ending is none. */
  String ending(String ending) {
    return endings.get(ending);
  }

  /** The words a word in capitals stands for, separated by spaces; null for itself. */
  String acronym(String written) {
    return acronyms.get(written);
  }

  /** Whether a point behind the word, in small letters, belongs to it and ends no sentence. */
  boolean takesPoint(String word) {
    return titles.contains(word);
  }

  /** Whether {@code 's} behind the word is a verb and no genitive. */
  boolean takesVerb(String word) {
    return hosts.contains(word);
  }

  /** Whether the form is one word with some other in the mouth. */
  boolean hasAlike(String form) {
    return alike.containsKey(form);
  }

  /** Whether two different forms are one word in the mouth: {@code 's} and {@code is}. */
  boolean alike(String a, String b) {
    Set<String> others = alike.get(a);
    return others != null && others.contains(b);
  }
}
