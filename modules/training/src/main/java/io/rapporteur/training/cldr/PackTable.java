package io.rapporteur.training.cldr;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lists of one language while they are gathered, and how they are written into a pack. */
final class PackTable {
  private static final int WIDTH = 120;

  private final ULocale locale;
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

  PackTable(ULocale locale) {
    this.locale = locale;
  }

  ULocale locale() {
    return locale;
  }

  /**
   * Adds a word or phrase as packs have it: lower case, plain apostrophes, no soft hyphens. The
   * first value of a word stays.
   */
  void add(String list, String words, String value) {
    String folded = fold(words);
    if (folded.isEmpty() || folded.chars().noneMatch(Character::isLetter) && !isSymbol(folded)) {
      return;
    }
    Map<String, String> entries = lists.computeIfAbsent(list, name -> new LinkedHashMap<>());
    entries.putIfAbsent(folded, value);
    if (folded.indexOf('\u02bc') >= 0) {
      entries.putIfAbsent(folded.replace('\u02bc', '\''), value);
    }
    if (folded.indexOf('ё') >= 0) {
      entries.putIfAbsent(folded.replace('ё', 'е'), value);
    }
  }

  /** Whether there is a list of this name. */
  boolean has(String list) {
    return lists.containsKey(list);
  }

  /** Lets a list take in another one. */
  void takeIn(String list, String other) {
    lists.computeIfAbsent(list, name -> new LinkedHashMap<>()).put("@" + other, "");
  }

  void add(String list, String words, int value) {
    add(list, words, Integer.toString(value));
  }

  /** The value of a word in a list; null when it is not there. */
  String value(String list, String words) {
    Map<String, String> entries = lists.get(list);
    return entries == null ? null : entries.get(fold(words));
  }

  String fold(String words) {
    String lower = UCharacter.toLowerCase(locale, words);
    return lower
        .replace("\u00ad", "")
        .replace('\u2019', '\'')
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .strip()
        .replaceAll("[\\u200e\\u200f]", "");
  }

  private static boolean isSymbol(String folded) {
    return folded.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    lists.forEach((name, entries) -> write(out, name, entries));
    return out.toString();
  }

  private static void write(StringBuilder out, String name, Map<String, String> entries) {
    out.append('\n').append(name).append(":\n");
    int column = 0;
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      String word = entry.getKey().replace(' ', '_');
      String field = entry.getKey().charAt(0) == '@' ? word : word + "=" + entry.getValue();
      if (column > 0 && column + field.length() >= WIDTH) {
        out.append('\n');
        column = 0;
      }
      out.append(column == 0 ? "  " : " ").append(field);
      column += field.length() + 1;
    }
    out.append('\n');
  }
}
