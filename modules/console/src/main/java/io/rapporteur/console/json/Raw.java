package io.rapporteur.console.json;

/**
 * A value that is JSON already: a record in the form of {@code watch --json}, a stored row.
 *
 * @param json one value, on one line
 */
public record Raw(String json) {}
