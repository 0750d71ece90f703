package io.rapporteur.stories.quotations;

/**
 * A document's rendering of a statement.
 *
 * @param statement where it stands and who is said to say it
 * @param match how it stands to the fullest rendering of its group
 * @param otherSpeaker whether its document gives it to another than most do
 */
public record Carrier(Statement statement, StatementMatch match, boolean otherSpeaker) {}
