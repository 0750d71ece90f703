package io.rapporteur.stories.ledger;

/**
 * A word of a figure's sentence.
 *
 * @param stem its first letters, small
 * @param distance to the figure in words, negative before it
 * @param count how often it stands in the document: what stands everywhere tells nothing
 */
record Nearby(String stem, int distance, int count) {}
