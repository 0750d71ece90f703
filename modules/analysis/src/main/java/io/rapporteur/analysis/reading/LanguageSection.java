package io.rapporteur.analysis.reading;

import io.rapporteur.analysis.pack.LanguagePack;

/**
 * Paragraphs in a row of one language.
 *
 * @param start offset of the first char of the body
 * @param end offset just past the last char
 * @param language BCP 47, {@code und} when it could not be told
 * @param pack what to read it with; the root pack for a language without one of its own
 */
public record LanguageSection(int start, int end, String language, LanguagePack pack) {}
