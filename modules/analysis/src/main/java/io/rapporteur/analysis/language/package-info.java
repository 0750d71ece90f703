/**
 * The language of a text and of its paragraphs. Begin at {@link
 * io.rapporteur.analysis.language.LanguageStep}: {@code LanguageDetector} tells the main language,
 * {@code Shares} the paragraphs in others, {@code Sections} the answer that every later step uses.
 * Data: {@code letters.bin} (letter statistics), {@code markers.txt} (words that tell near
 * relatives apart), {@code traits.txt}.
 */
package io.rapporteur.analysis.language;
