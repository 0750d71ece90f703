package io.rapporteur.stories.identity;

import io.rapporteur.stories.lists.Lines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that stand in names without being part of them, and words written in two ways. */
final class NameStopWords {
  /** Before a person's name: offices, ranks, trades. */
  static final Set<String> TITLE;

  /** Begin a sentence, and are taken into a name by mistake. */
  static final Set<String> JUNK;

  /** Tell father from son. */
  static final Set<String> SUFFIX;

  /** Of a surname, which may go without. */
  static final Set<String> PARTICLE;

  /** The same, but as the first word a given name as well. */
  static final Set<String> INNER;

  /** Between a person's name and where the person is from. */
  static final Set<String> FROM;

  /** After a father's name: child of. */
  static final Set<String> CHILD;

  /** Before a father's name. */
  static final Set<String> DESCENT;

  /** At the end of a company's name. */
  static final Set<String> LEGAL;

  /** Behind the name of a body in small letters: what it is, and no part of its name. */
  static final Set<String> KIND;

  /** Say nothing in the name of a body. */
  static final Set<String> EMPTY;

  /** Other forms of words in names of bodies and places. */
  static final Map<String, String> ABROAD;

  static {
    Map<String, Set<String>> classes = new HashMap<>();
    Map<String, String> abroad = new HashMap<>();
    for (String line : Lines.of(NameStopWords.class, "name-words.txt")) {
      List<String> words = Arrays.asList(line.split(" "));
      if (words.get(0).equals("abroad")) {
        abroad.put(words.get(1), words.get(2));
      } else {
        classes
            .computeIfAbsent(words.get(0), k -> new HashSet<>())
            .addAll(words.subList(1, words.size()));
      }
    }
    TITLE = Set.copyOf(classes.get("title"));
    JUNK = Set.copyOf(classes.get("junk"));
    SUFFIX = Set.copyOf(classes.get("suffix"));
    PARTICLE = Set.copyOf(classes.get("particle"));
    INNER = Set.copyOf(classes.get("inner"));
    FROM = Set.copyOf(classes.get("from"));
    CHILD = Set.copyOf(classes.get("child"));
    DESCENT = Set.copyOf(classes.get("descent"));
    LEGAL = Set.copyOf(classes.get("legal"));
    KIND = Set.copyOf(classes.get("kind"));
    EMPTY = Set.copyOf(classes.get("empty"));
    ABROAD = Map.copyOf(abroad);
  }

  private NameStopWords() {}
}
