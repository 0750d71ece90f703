package io.rapporteur.stories.ledger;

/**
 * A word of a figure's sentence.
 *
 * @param stem its first letters, small
 * @param distance to the figure in words, negative before it
 * @param count how often it stands in the document: what stands everywhere tells nothing
 * @param name whether it is written large inside its sentence
 */
record Nearby(String stem, int distance, int count, boolean name) {}
