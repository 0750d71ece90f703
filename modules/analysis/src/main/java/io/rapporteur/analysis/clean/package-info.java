/**
 * Takes the article's text out of what surrounds it, with every edit kept. Begin at {@link
 * io.rapporteur.analysis.clean.CleanStep}. {@code TextCleaner} drops whole paragraphs ({@code
 * JunkLines} and {@code JunkLineKind}: lines of sites; {@code ShareLine}: buttons; {@code
 * AuthorBox}, {@code Byline}, {@code FoundHeadline}: who and what), {@code InnerEdits} mends inside
 * them ({@code GluedSentences}, {@code ForeignInserts}), {@code Characters}, {@code Mojibake} and
 * {@code Residue} mend what programs broke. What lines say stands in {@code cleaning.txt} of the
 * packs.
 */
package io.rapporteur.analysis.clean;
