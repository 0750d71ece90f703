package io.rapporteur.rules.engine;

/**
 * How much of a document speaks for a rule.
 *
 * @param weight the hits, each counted with the boost of its clause
 * @param words how many words the document has
 */
public record Evidence(double weight, int words) {}
