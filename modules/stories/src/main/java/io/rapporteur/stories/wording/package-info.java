/**
 * Wordings: the words of a quotation or of a transcript in the form in which two of them are
 * compared, and what one says differently from the other.
 */
package io.rapporteur.stories.wording;
