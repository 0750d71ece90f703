/**
 * Treaties, declarations and statements that a document names by kind and date, or by kind and
 * name. {@link io.rapporteur.analysis.instruments.Instruments} is the entrance, called when dates
 * and entities are there; {@code InstrumentScanner} finds the mentions, {@code InstrumentDates} the
 * date that belongs to a kind, {@code InstrumentDraft} gathers the mentions of one instrument and
 * says why they are one, {@code NamesInInstruments} takes back names of organisations that are part
 * of an instrument's.
 *
 * <p>Words are in {@code packs/TAG/instruments.txt} ({@code InstrumentWords} says what each list is
 * for), how an instrument is named in {@code pack.properties}, examples in {@code
 * packs/TAG/examples/instruments.txt}.
 */
package io.rapporteur.analysis.instruments;
