package io.rapporteur.analysis.slots;

import io.rapporteur.model.Figure;

/**
 * A figure with the place it stands in; positions are atoms.
 *
 * @param figure the record's figure, which the finders fill
 * @param from first atom of number and unit
 * @param to past their last
 * @param sentence number of its sentence
 * @param start first atom of the sentence, or of what is looked at of a huge one
 * @param end past its last
 * @param before the figure before it in the text, or null
 */
record FigureContext(
    Figure figure, int from, int to, int sentence, int start, int end, FigureContext before) {

  /** Whether the figure before stands in the same sentence. */
  boolean followsInSentence() {
    return before != null && before.sentence == sentence;
  }
}
