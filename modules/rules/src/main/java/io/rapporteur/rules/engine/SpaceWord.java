package io.rapporteur.rules.engine;

import java.util.Arrays;

/**
 * A word of one space (running text, or one name or keyword field) as a thread knows it: what each
 * segment of the rules makes of it, looked up once and remembered from document to document.
 */
final class SpaceWord {
  final int space;
  final int hash;

  /** By position of the segment in the rule set; checked against the segment's id on use. */
  private Binding[] bindings = {};

  /** The document the word was last met in, and its number among that document's words. */
  long document;

  int local;

  private final char[] chars;

  SpaceWord(int space, char[] chars, int length, int hash) {
    this.space = space;
    this.chars = Arrays.copyOf(chars, length);
    this.hash = hash;
  }

  /**
   * What a segment makes of a word. It names the segment by id, so that a word remembered for long
   * does not keep a large segment alive.
   *
   * @param term the segment's number of the word, -1 when no rule holds it
   * @param patterns numbers of the segment's patterns that the word satisfies
   */
  record Binding(long segment, int term, int[] patterns) {}

  /** The hash by which a thread finds words. */
  static int hash(int space, char[] chars, int length) {
    int hash = space;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    // Spread: neighbours in a language differ in their last letters only.
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  boolean is(int otherSpace, char[] others, int length) {
    return space == otherSpace
        && chars.length == length
        && Arrays.equals(chars, 0, length, others, 0, length);
  }

  String text() {
    return new String(chars);
  }

  /**
   * What a segment makes of the word.
   *
   * @param trying false when patterns are not to be tried; what is known already may hold some
   */
  Binding binding(int slot, RuleSegment segment, boolean trying) {
    Binding known = slot < bindings.length ? bindings[slot] : null;
    if (known != null && known.segment == segment.id()) {
      return known;
    }
    if (!trying) {
      // half of an answer is not remembered
      return segment.bind(space, text(), false);
    }
    if (slot >= bindings.length) {
      bindings = Arrays.copyOf(bindings, slot + 1);
    }
    bindings[slot] = segment.bind(space, text(), true);
    return bindings[slot];
  }
}
