package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * A person's name in parts, without titles before it and suffixes after it.
 *
 * @param parts the words of the name
 * @param titles the titles left out, in lower case
 * @param joined the words with a blank between each two
 * @param article what the surname begins with and may go without: {@code al-}; or nothing
 */
record PersonName(List<String> parts, List<String> titles, String joined, String article) {
  private static final String BLANKS = " \t\n\u000b\f\r";

  /**
   * A name's parts.
   *
   * @param pack whose titles and suffixes are left out
   */
  static PersonName of(String text, LanguagePack pack) {
    List<String> parts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    int given = 0;
    for (StringTokenizer words = new StringTokenizer(text, BLANKS); words.hasMoreTokens(); ) {
      String word = words.nextToken();
      String lower = word.toLowerCase(Locale.ROOT);
      Lexeme lexeme = pack.lexicon().find(lower);
      if (parts.isEmpty() && lexeme.is(EntityWords.NAME_TITLE)) {
        titles.add(lower);
      } else if (lexeme.is(EntityWords.CHILD_OF) && parts.size() > 1) {
        parts.remove(parts.size() - 1);
      } else if (!lexeme.is(EntityWords.NAME_SUFFIX)) {
        parts.add(trimmed(word));
        given = given == 0 && word.length() > 1 && word.endsWith(",") ? parts.size() : given;
      }
    }
    // Corvin, Ines: the surname stands first.
    Collections.rotate(parts, -given);
    if (parts.isEmpty()) {
      parts.add(text);
    }
    String article = article(parts.get(parts.size() - 1), pack);
    return new PersonName(
        List.copyOf(parts), List.copyOf(titles), String.join(" ", parts), article);
  }

  /** The article that a surname begins with, and goes without as well: {@code al-}; or nothing. */
  private static String article(String surname, LanguagePack pack) {
    int hyphen = surname.indexOf('-') + 1;
    String article = surname.substring(0, hyphen);
    boolean known =
        hyphen > 1
            && hyphen < surname.length()
            && pack.list(EntityWords.SURNAME_ARTICLE).has(article.toLowerCase(Locale.ROOT));
    return known ? article : "";
  }

  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end - 1 && "\"“”‘’'(,".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start + 1 && "\"“”‘’'),".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  boolean single() {
    return parts.size() == 1;
  }

  String first() {
    return parts.get(0);
  }

  /** The surname without its article. */
  String last() {
    return parts.get(parts.size() - 1).substring(article.length());
  }

  /**
   * Whether two names of several parts may be one person's: one surname, and no first name that
   * contradicts.
   *
   * @return the reason, or null
   */
  String sameAs(PersonName other) {
    if (joined().equalsIgnoreCase(other.joined())) {
      return "exact";
    }
    String surname = sameWord(last(), other.last());
    if (surname == null) {
      return null;
    }
    List<String> few = parts.size() <= other.parts.size() ? parts : other.parts;
    List<String> many = few == parts ? other.parts : parts;
    String evidence = surname;
    int at = 0;
    for (int i = 0; i < few.size() - 1; i++) {
      String found = null;
      while (found == null && at < many.size() - 1) {
        found = sameGiven(few.get(i), many.get(at++));
      }
      if (found == null) {
        return null;
      }
      evidence = found.isEmpty() ? evidence : found;
    }
    return evidence.isEmpty() ? "surname:" + last() : "transliteration:" + evidence;
  }

  /** Empty when equal, evidence when a variant, null when different. */
  static String sameWord(String a, String b) {
    return a.equalsIgnoreCase(b) ? "" : SpellingVariants.same(a, b);
  }

  private static String sameGiven(String a, String b) {
    if (initial(a, b) || initial(b, a)) {
      return "";
    }
    return sameWord(a, b);
  }

  private static boolean initial(String a, String b) {
    boolean one = a.length() == 1 || a.length() == 2 && a.charAt(1) == '.';
    return one && Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
  }
}
