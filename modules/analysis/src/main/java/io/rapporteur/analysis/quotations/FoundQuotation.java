package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.List;

/**
 * A quotation before it goes into the record; offsets are chars.
 *
 * @param start offset of the first char of the attributed words
 * @param end offset just past the last
 * @param quoted the parts in quotation marks
 * @param cue who says so and how; null when nothing in the text does
 */
record FoundQuotation(
    int start, int end, QuotationKind kind, List<QuotedPassage> quoted, Cue cue) {}
