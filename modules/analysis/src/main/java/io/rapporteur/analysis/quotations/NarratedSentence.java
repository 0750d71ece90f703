package io.rapporteur.analysis.quotations;

import java.util.List;

/**
 * A sentence as attribution sees it: sentences inside one quotation do not count, so that it begins
 * and ends in the narrator's words or at a mark.
 *
 * @param first index of the first token
 * @param end index just past the last token
 * @param paragraph number of its paragraph
 * @param passages indices of the passages that begin in it
 */
record NarratedSentence(int first, int end, int paragraph, List<Integer> passages) {}
