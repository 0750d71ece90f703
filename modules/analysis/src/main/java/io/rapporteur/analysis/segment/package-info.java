/**
 * Cuts a text into tokens and sentences. Begin at {@link
 * io.rapporteur.analysis.segment.SegmentStep}: {@code Tokenizer} and {@code WordSplitter} cut
 * words, {@code Abbreviations} and {@code WebAddresses} keep together what belongs together, {@code
 * SentenceSplitter} finds where sentences end. Abbreviations and the like stand in {@code
 * segmenting.txt} of the packs.
 */
package io.rapporteur.analysis.segment;
