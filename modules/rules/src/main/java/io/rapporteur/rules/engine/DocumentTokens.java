package io.rapporteur.rules.engine;

import java.util.Arrays;

/** The tokens of a document, every field in one table: column arrays that grow and are reused. */
final class DocumentTokens {
  private static final int LONGEST = 1 << 18;

  /** Number of the token's word among the document's distinct words. */
  int[] word = new int[2048];

  /** Position within its field: neighbours differ by one, values by a gap. */
  int[] position = new int[2048];

  /** Char offsets in the text the token was cut from, end exclusive. */
  int[] start = new int[2048];

  int[] end = new int[2048];

  /** Number of the token's value within its field. */
  int[] value = new int[2048];

  int count;

  /** Forgets the tokens, and the room that an uncommonly long document took. */
  void clear() {
    count = 0;
    if (word.length > LONGEST) {
      resize(2048);
    }
  }

  void add(int newWord, int newPosition, int newStart, int newEnd, int newValue) {
    if (count == word.length) {
      resize(count * 2);
    }
    word[count] = newWord;
    position[count] = newPosition;
    start[count] = newStart;
    end[count] = newEnd;
    value[count++] = newValue;
  }

  private void resize(int room) {
    word = Arrays.copyOf(word, room);
    position = Arrays.copyOf(position, room);
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    value = Arrays.copyOf(value, room);
  }
}
