/**
 * A document while it is read: {@link io.rapporteur.analysis.reading.Reading} goes through the
 * {@link io.rapporteur.analysis.reading.Step}s in the order of {@link
 * io.rapporteur.analysis.reading.StepName}, each adding to the record.
 */
package io.rapporteur.analysis.reading;
