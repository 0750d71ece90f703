package io.rapporteur.analysis.pack;

import java.util.Arrays;

/** A word of a lexicon with its classes, and a value for each. Immutable once loaded. */
public final class Lexeme {
  /** Returned for a word that the lexicon does not know: no class at all. */
  public static final Lexeme UNKNOWN = new Lexeme("");

  private final String text;
  private final int hash;

  /** One bit for each class, by its number. */
  private long[] bits = new long[1];

  /** The classes that give the word a value, and beside each the value. */
  private WordClass[] valued = new WordClass[0];

  private String[] values = new String[0];
  private double[] numbers = new double[0];

  /** The phrases that begin with the word, and those that end with it. */
  private ListedPhrase[] beginning = ListedPhrase.NONE;

  private ListedPhrase[] ending = ListedPhrase.NONE;

  Lexeme(String text) {
    this.text = text;
    this.hash = text.hashCode();
  }

  void add(WordClass wordClass, String value) {
    int word = wordClass.id() >> 6;
    if (word >= bits.length) {
      bits = Arrays.copyOf(bits, word + 1);
    }
    bits[word] |= 1L << wordClass.id();
    if (!value.isEmpty()) {
      int at = valued.length;
      valued = Arrays.copyOf(valued, at + 1);
      values = Arrays.copyOf(values, at + 1);
      numbers = Arrays.copyOf(numbers, at + 1);
      valued[at] = wordClass;
      values[at] = value;
      numbers[at] = parsed(value);
    }
  }

  void begins(ListedPhrase phrase) {
    beginning = with(beginning, phrase);
  }

  void ends(ListedPhrase phrase) {
    ending = with(ending, phrase);
  }

  private static ListedPhrase[] with(ListedPhrase[] phrases, ListedPhrase phrase) {
    ListedPhrase[] more = Arrays.copyOf(phrases, phrases.length + 1);
    more[phrases.length] = phrase;
    return more;
  }

  /** Number of phrases that begin with this word. */
  public int phrasesBeginning() {
    return beginning.length;
  }

  /** A phrase that begins with this word, from 0. */
  public ListedPhrase phraseBeginning(int i) {
    return beginning[i];
  }

  /** Number of phrases that end with this word. */
  public int phrasesEnding() {
    return ending.length;
  }

  /** A phrase that ends with this word, from 0. */
  public ListedPhrase phraseEnding(int i) {
    return ending[i];
  }

  private static double parsed(String value) {
    boolean number =
        value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
            && value.chars().anyMatch(c -> c >= '0' && c <= '9')
            && value.lastIndexOf('-') <= 0
            && value.indexOf('.') == value.lastIndexOf('.');
    return number ? Double.parseDouble(value) : Double.NaN;
  }

  /** The word in lower case. */
  public String text() {
    return text;
  }

  int hash() {
    return hash;
  }

  /** True when the word has this class. */
  public boolean is(WordClass wanted) {
    int word = wanted.id() >> 6;
    return word < bits.length && (bits[word] >>> wanted.id() & 1) != 0;
  }

  /** True when the word has one of these classes. */
  public boolean isOneOf(ClassSet wanted) {
    return wanted.meets(bits);
  }

  /**
   * The word's value for a class, for example {@code 2} for {@code February} as a month; empty when
   * the word has the class without a value, null when it has not the class.
   */
  public String value(WordClass wanted) {
    for (int i = 0; i < valued.length; i++) {
      if (valued[i] == wanted) {
        return values[i];
      }
    }
    return is(wanted) ? "" : null;
  }

  /** The value as a number; NaN when it is none. */
  public double decimal(WordClass wanted) {
    for (int i = 0; i < valued.length; i++) {
      if (valued[i] == wanted) {
        return numbers[i];
      }
    }
    return Double.NaN;
  }

  /** The value as a whole number, at most 2 to the power of 30; 0 when it is none. */
  public int number(WordClass wanted) {
    double value = decimal(wanted);
    return value >= 0 ? (int) Math.min(value, 1 << 30) : 0;
  }
}
