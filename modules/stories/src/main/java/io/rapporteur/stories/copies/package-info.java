/**
 * Copies and their origin: which documents repeat which, how much and with what changes.
 *
 * <p>Everything here is a function of two documents, or of the set of documents: the order in which
 * they come changes nothing. {@link io.rapporteur.stories.copies.CopyText} reads one document,
 * {@link io.rapporteur.stories.copies.CopyIndex} finds the pairs worth a look, {@link
 * io.rapporteur.stories.copies.CopyJudge} judges one pair, {@link
 * io.rapporteur.stories.copies.Origins} leads each carrier to its witness, and {@link
 * io.rapporteur.stories.copies.CopyRecords} writes it into the public record.
 */
package io.rapporteur.stories.copies;
