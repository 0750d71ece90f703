package io.rapporteur.analysis.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * From a word to its classes, for one language: all lists of the pack in one table. Found without
 * making a string of the word: open addressing on a hash of the letters folded to lower case. A
 * phrase is found by its first or its last word.
 */
public final class Lexicon {
  private static final int LONGEST = 40;

  private Lexeme[] table = new Lexeme[4096];
  private int size;

  Lexicon(Iterable<WordList> lists) {
    for (WordList list : lists) {
      WordClass wordClass = WordClass.of(list.name());
      list.each(
          (word, value) -> {
            if (word.indexOf(' ') < 0 && word.length() <= LONGEST) {
              lexeme(word).add(wordClass, value);
            }
            String[] pieces = pieces(word);
            if (pieces.length > 1) {
              addPhrase(new Phrase(pieces, wordClass, value));
            }
          });
    }
  }

  /**
   * The entry for a stretch of the text, whatever its case; null when there is none.
   *
   * @param hash {@link String#hashCode} of the stretch with each char {@linkplain #fold folded}
   */
  public Lexeme find(char[] text, int start, int end, int hash) {
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

  /** The entry for a word in lower case; {@link Lexeme#UNKNOWN} when there is none. */
  public Lexeme find(String lower) {
    int hash = lower.hashCode();
    for (int i = slot(hash); ; i = (i + 1) & (table.length - 1)) {
      Lexeme at = table[i];
      if (at == null) {
        return Lexeme.UNKNOWN;
      }
      if (at.hash() == hash && at.text().equals(lower)) {
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

  /**
   * Lower case; the letters of ASCII without asking the tables. The apostrophes are one, and
   * Russian {@code ё} is {@code е}, as most write it.
   */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return switch (c) {
      case '\u2019', '\u02bc' -> '\'';
      case '\u0451', '\u0401' -> '\u0435';
      default -> Character.toLowerCase(c);
    };
  }

  /** The words, numbers and marks of an entry, as a text is cut: {@code km/h} is three of them. */
  private static String[] pieces(String entry) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= entry.length(); i++) {
      if (i == entry.length()
          || kind(entry.charAt(i)) != kind(entry.charAt(start))
          || kind(entry.charAt(start)) == 0) {
        if (entry.charAt(start) != ' ') {
          pieces.add(entry.substring(start, i));
        }
        start = i;
      }
    }
    return pieces.toArray(new String[0]);
  }

  /** 1 for a letter, 2 for a digit, 0 for what stands alone. */
  private static int kind(char c) {
    boolean letter =
        Character.isLetter(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return letter ? 1 : Character.isDigit(c) ? 2 : 0;
  }

  private void addPhrase(Phrase phrase) {
    lexeme(phrase.word(0)).begins(phrase);
    lexeme(phrase.word(phrase.length() - 1)).ends(phrase);
  }

  private Lexeme lexeme(String word) {
    Lexeme lexeme = find(word);
    if (lexeme == Lexeme.UNKNOWN) {
      lexeme = new Lexeme(word);
      insert(lexeme);
      if (++size * 2 > table.length) {
        grow();
      }
    }
    return lexeme;
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
}
