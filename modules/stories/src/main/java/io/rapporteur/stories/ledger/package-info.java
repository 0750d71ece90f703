/**
 * The ledger: figures of one story held side by side.
 *
 * <p>{@link io.rapporteur.stories.ledger.LedgerFigure} is what is looked at of a figure, {@link
 * io.rapporteur.stories.ledger.FigureLinks} holds those of two documents together, {@link
 * io.rapporteur.stories.ledger.Ledger} groups all readings of one measure and judges them, {@link
 * io.rapporteur.stories.ledger.LedgerRecords} writes the public record. Everything is a function of
 * the set of figures: the order in which they come changes nothing.
 */
package io.rapporteur.stories.ledger;
