package io.rapporteur.analysis.reading;

import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.WordClass;

/**
 * A word, number or mark of the body.
 *
 * @param index position in the reading's token list
 * @param start offset of the first char of the body (UTF-16 units: the working coordinate inside
 *     this module)
 * @param end offset just past the last char
 * @param text the characters between
 * @param lower {@code text} in lower case, as its language has it
 * @param sentence position of its sentence in the reading's sentence list
 * @param lexeme what the pack of its language knows of {@code lower}
 */
public record Token(
    int index, int start, int end, String text, String lower, int sentence, Lexeme lexeme) {

  /** True when its language's pack gives the word this class. */
  public boolean is(WordClass wanted) {
    return lexeme.is(wanted);
  }

  /** True when the first character is an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
