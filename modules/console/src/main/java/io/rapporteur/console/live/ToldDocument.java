package io.rapporteur.console.live;

import io.rapporteur.console.index.Row;
import java.util.Set;

/**
 * A document as it was told.
 *
 * @param number counts up, also from one run to the next
 * @param row the document
 * @param queries of {@link Interests} that it satisfies
 */
record ToldDocument(long number, Row row, Set<String> queries) {}
