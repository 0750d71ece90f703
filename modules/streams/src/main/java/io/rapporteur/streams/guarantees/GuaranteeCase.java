package io.rapporteur.streams.guarantees;

/**
 * What promises are held against.
 *
 * @param load what was sent
 * @param undisturbed what comes of it where nothing goes wrong
 * @param written what is there
 */
public record GuaranteeCase(NewsLoad load, Undisturbed undisturbed, WrittenRecords written) {}
