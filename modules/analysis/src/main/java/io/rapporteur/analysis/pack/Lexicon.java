package io.rapporteur.analysis.pack;

/**
 * From a word to its classes, for one language: all lists of the pack in one table. Found without
 * making a string of the word: open addressing on a hash of the letters folded to lower case. A
 * phrase is found by its first or its last word.
 */
public final class Lexicon {
  private static final int LONGEST = 40;

  private final boolean dotted;
  private Lexeme[] table = new Lexeme[4096];
  private int size;

  /**
   * Of these lists.
   *
   * @param dotted whether the language has i and ı, each with a capital of its own
   */
  Lexicon(Iterable<WordList> lists, boolean dotted) {
    this.dotted = dotted;
    for (WordList list : lists) {
      WordClass wordClass = WordClass.of(list.name());
      list.each(
          (word, value) -> {
            String[] parts = ListedPhrase.parts(word);
            if (parts.length > 1) {
              addPhrase(new ListedPhrase(parts, wordClass, value));
            }
            if (word.indexOf(' ') < 0 && word.length() <= LONGEST) {
              lexeme(word).add(wordClass, value);
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
   * Russian {@code ё} is {@code е}, as most write it; the sign of micro is the letter mu.
   */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return switch (c) {
      case '\u2019', '\u02bc' -> '\'';
      case '\u0451', '\u0401' -> '\u0435';
      case '\u00b5' -> '\u03bc';
      default -> Character.toLowerCase(c);
    };
  }

  /**
   * Whether the language has i and ı, each with a capital of its own: then I and İ must be made
   * small before their hash is taken.
   */
  public boolean isDotted() {
    return dotted;
  }

  private void addPhrase(ListedPhrase phrase) {
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
