package io.rapporteur.analysis.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The words that dates and figures are made of, found without making a string of each word of the
 * text: open addressing on a hash of the letters folded to lower case.
 */
final class Lexicon {
  private static final Lexicon SHARED = load("words.txt");
  private static final int LONGEST = 24;

  private Lexeme[] table = new Lexeme[4096];
  private int size;

  private Lexicon() {}

  static Lexicon shared() {
    return SHARED;
  }

  /**
   * The entry for a stretch of the text, whatever its case; null when there is none.
   *
   * @param hash {@link String#hashCode} of the stretch in lower case
   */
  Lexeme find(char[] text, int start, int end, int hash) {
    if (end - start > LONGEST) {
      return null;
    }
    for (int i = slot(hash); ; i = (i + 1) & (table.length - 1)) {
      Lexeme at = table[i];
      if (at == null || at.hash() == hash && matches(at.text(), text, start, end)) {
        return at;
      }
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 12) & (table.length - 1);
  }

  private static boolean matches(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (fold(text[i]) != word.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** Lower case; the letters of ASCII without asking the tables. */
  static char fold(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
  }

  private void add(String word, WordClass wordClass, String value) {
    if (word.length() > LONGEST) {
      throw new IllegalStateException("words.txt: longer than " + LONGEST + " letters: " + word);
    }
    Lexeme lexeme = find(word.toCharArray(), 0, word.length(), word.hashCode());
    if (lexeme == null) {
      lexeme = new Lexeme(word);
      insert(lexeme);
      if (++size * 2 > table.length) {
        grow();
      }
    }
    lexeme.add(wordClass, value);
  }

  private void insert(Lexeme lexeme) {
    int i = slot(lexeme.hash());
    while (table[i] != null) {
      i = (i + 1) & (table.length - 1);
    }
    table[i] = lexeme;
  }

  private void grow() {
    Lexeme[] old = table;
    table = new Lexeme[old.length * 2];
    for (Lexeme lexeme : old) {
      if (lexeme != null) {
        insert(lexeme);
      }
    }
  }

  /** A line: a class, then its words, each {@code word} or {@code word=value}. */
  private static Lexicon load(String resource) {
    Lexicon lexicon = new Lexicon();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.read(line.strip().split("\\s+"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return lexicon;
  }

  private void read(String[] fields) {
    WordClass wordClass = WordClass.valueOf(fields[0]);
    for (int i = 1; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      String word = equals < 0 ? fields[i] : fields[i].substring(0, equals);
      add(word, wordClass, equals < 0 ? "" : fields[i].substring(equals + 1));
    }
  }
}
