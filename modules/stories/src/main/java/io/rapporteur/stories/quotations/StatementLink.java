package io.rapporteur.stories.quotations;

/**
 * Two renderings of one statement, in two documents.
 *
 * @param first the one that comes first by document and place
 * @param second the other
 * @param match how the first stands to the second
 */
public record StatementLink(Statement first, Statement second, StatementMatch match) {}
