/**
 * What a figure says, slot by slot, so that figures of several documents can be held side by side:
 * what happened to what is counted, what is measured, whose it is and where, the time it is true
 * of, what it is a share of, how sure it is. Begin at {@link
 * io.rapporteur.analysis.slots.SlotStep}; the slots and their values are explained in
 * docs/figures.md.
 *
 * <p>Runs last, for a slot may need the date, the name or the speaker beside the figure. What each
 * figure is read with is a {@code FigureContext}.
 */
package io.rapporteur.analysis.slots;
