package io.rapporteur.analysis.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A list of a pack: words and phrases in lower case, each with a value, in the order of the file. A
 * word without a value has an empty one. Phrases are words with one blank between each two.
 */
public final class WordList {
  private final String name;
  private final Map<String, String> entries = new LinkedHashMap<>();

  WordList(String name) {
    this.name = name;
  }

  void add(String word, String value) {
    entries.put(word, value);
  }

  void remove(String word) {
    entries.remove(word);
  }

  /** Its name in the pack. */
  public String name() {
    return name;
  }

  /** The words and phrases. */
  public Set<String> words() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The value of a word, or null when the list has not the word. */
  public String value(String word) {
    return entries.get(word);
  }

  /** True when the list has this word. */
  public boolean has(String word) {
    return entries.containsKey(word);
  }

  /** True when the pack has no such list. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Gives each word and its value to a consumer. */
  public void each(BiConsumer<String, String> consumer) {
    entries.forEach(consumer);
  }
}
