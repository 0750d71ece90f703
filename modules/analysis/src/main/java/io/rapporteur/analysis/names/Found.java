package io.rapporteur.analysis.names;

import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;

/**
 * A name found, in chars of the body.
 *
 * @param start offset of the first char
 * @param end offset just past the last char
 * @param type kind of thing
 * @param kind name or demonym
 */
public record Found(int start, int end, EntityType type, MentionKind kind) {

  /** True when two names share a char. */
  public boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }
}
