package io.rapporteur.analysis.scan;

/** A word of the lexicon with its classes, and a value for each. Immutable once loaded. */
public final class Lexeme {
  private static final int CLASSES = WordClass.values().length;

  private final String text;
  private final int hash;
  private final String[] values = new String[CLASSES];
  private final int[] numbers = new int[CLASSES];
  private long classes;

  Lexeme(String text) {
    this.text = text;
    this.hash = text.hashCode();
  }

  void add(WordClass wordClass, String value) {
    classes |= 1L << wordClass.ordinal();
    values[wordClass.ordinal()] = value;
    boolean whole = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
    numbers[wordClass.ordinal()] = whole ? (int) Math.min(Long.parseLong(value), 1 << 30) : 0;
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
    return (classes >> wanted.ordinal() & 1) != 0;
  }

  /** The set of some classes, for {@link #isOneOf}. */
  public static long mask(WordClass first, WordClass... others) {
    long mask = 1L << first.ordinal();
    for (WordClass other : others) {
      mask |= 1L << other.ordinal();
    }
    return mask;
  }

  /** True when the word has one of the classes of a mask. */
  public boolean isOneOf(long mask) {
    return (classes & mask) != 0;
  }

  /** The word's value for a class, for example {@code 2} for {@code February} as a month. */
  public String value(WordClass wanted) {
    return values[wanted.ordinal()];
  }

  /** The value as a whole number; 0 when it is none. */
  public int number(WordClass wanted) {
    return numbers[wanted.ordinal()];
  }
}
