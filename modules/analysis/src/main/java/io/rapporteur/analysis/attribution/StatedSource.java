package io.rapporteur.analysis.attribution;

import io.rapporteur.model.Entity;

/**
 * Who states something.
 *
 * @param start offset of the first char of the words for it
 * @param end offset just past their last
 * @param entity null when it has no name
 */
record StatedSource(int start, int end, Entity entity) {}
