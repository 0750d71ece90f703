package io.rapporteur.analysis.reading;

/**
 * A sentence of the body, by chars and by tokens, ends exclusive.
 *
 * @param start offset of the first char (UTF-16 units)
 * @param end offset just past the last char
 * @param firstToken index of the first token
 * @param endToken index just past the last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int start, int end, int firstToken, int endToken, int paragraph) {}
