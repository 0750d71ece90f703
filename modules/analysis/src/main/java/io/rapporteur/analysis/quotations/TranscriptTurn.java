package io.rapporteur.analysis.quotations;

/**
 * What one speaker says in a transcript, over one or several paragraphs.
 *
 * @param label the tokens that name the speaker; null when nothing does
 * @param asks whether the label is a role of one who asks, and names no one
 * @param first index of the first token spoken
 * @param end index just past the last token spoken
 */
record TranscriptTurn(TokenRange label, boolean asks, int first, int end) {}
