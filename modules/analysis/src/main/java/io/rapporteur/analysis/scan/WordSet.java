package io.rapporteur.analysis.scan;

/**
 * A few words that a rule asks for together, in lower case. Most words of a text are told not to be
 * among them by one bit.
 */
public final class WordSet {
  private final String[] slots;

  /** Bit {@code hash & 63} for each word. */
  private long hint;

  private WordSet(String[] words) {
    slots = new String[Integer.highestOneBit(words.length) * 4];
    for (String word : words) {
      int hash = word.hashCode();
      hint |= 1L << hash;
      int slot = hash & slots.length - 1;
      while (slots[slot] != null) {
        slot = (slot + 1) & slots.length - 1;
      }
      slots[slot] = word;
    }
  }

  /** A set of words, given in lower case with a blank between each two. */
  public static WordSet of(String words) {
    return new WordSet(words.split(" "));
  }

  /** Whether an atom with a hash is one of the words. */
  boolean has(Atoms atoms, int i, int hash) {
    if ((hint >>> hash & 1) == 0) {
      return false;
    }
    for (int slot = hash & slots.length - 1;
        slots[slot] != null;
        slot = (slot + 1) & slots.length - 1) {
      if (slots[slot].hashCode() == hash && atoms.is(i, slots[slot])) {
        return true;
      }
    }
    return false;
  }
}
