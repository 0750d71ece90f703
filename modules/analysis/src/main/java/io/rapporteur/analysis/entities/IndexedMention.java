package io.rapporteur.analysis.entities;

import io.rapporteur.model.Entity;
import io.rapporteur.model.Mention;

/**
 * A mention with the entity it stands for and its place in working coordinates.
 *
 * @param mention the record's mention
 * @param entity the record's entity
 * @param start offset of the first char of the body (UTF-16 units)
 * @param end offset just past the last char
 */
public record IndexedMention(Mention mention, Entity entity, int start, int end) {}
