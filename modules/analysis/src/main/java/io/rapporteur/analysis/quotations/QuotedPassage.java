package io.rapporteur.analysis.quotations;

/**
 * A passage of text between quotation marks.
 *
 * @param start offset of the first char inside the marks
 * @param end offset just past the last char inside, blanks and a last comma left off
 * @param firstToken index of the opening mark's token
 * @param endToken index just past the closing mark's token, or past the last token when unclosed
 * @param paragraph number of its paragraph
 * @param closed whether a closing mark was found
 * @param single whether the marks are single ones
 * @param continues index of the passage of the paragraph before that goes on here, or -1
 * @param last the last character inside: a comma promises an attribution to follow
 */
record QuotedPassage(
    int start,
    int end,
    int firstToken,
    int endToken,
    int paragraph,
    boolean closed,
    boolean single,
    int continues,
    char last) {

  /** Index of the first token inside the marks. */
  int innerFirst() {
    return firstToken + 1;
  }

  /** Index just past the last token inside the marks. */
  int innerEnd() {
    return closed ? endToken - 1 : endToken;
  }
}
