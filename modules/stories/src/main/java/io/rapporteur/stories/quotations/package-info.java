/**
 * Quotations across documents: {@link io.rapporteur.stories.quotations.StoryQuotations} draws
 * together what several outlets of a story quote of one statement, and says how each carrier's
 * words stand to the fullest.
 */
package io.rapporteur.stories.quotations;
