/**
 * Text that remembers where each stretch came from: {@link io.rapporteur.analysis.text.TracedText}
 * goes through every stage of cleaning, so that a record has one list of edits.
 */
package io.rapporteur.analysis.text;
