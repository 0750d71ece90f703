package io.rapporteur.analysis.text;

import io.rapporteur.model.EditKind;

/**
 * A stretch of the raw text and what became of it, in chars.
 *
 * @param rawStart first char in the raw text
 * @param rawEnd just past the last char in the raw text
 * @param start first char in the text
 * @param end just past the last char in the text
 * @param kind why it was replaced; null when it was kept as it is
 */
record TextPiece(int rawStart, int rawEnd, int start, int end, EditKind kind) {

  boolean kept() {
    return kind == null;
  }
}
