package io.rapporteur.analysis.names.passes;

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
public record FoundName(int start, int end, EntityType type, MentionKind kind) {

  /** True when two names share a char. */
  public boolean overlaps(FoundName other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch as a name of this type. */
  FoundName as(EntityType other) {
    return type == other ? this : new FoundName(start, end, other, kind);
  }

  /** The same name with other ends. */
  FoundName at(int from, int to) {
    return start == from && end == to ? this : new FoundName(from, to, type, kind);
  }

  boolean isPerson() {
    return type == EntityType.person;
  }

  boolean isOrganisation() {
    return type == EntityType.organisation;
  }

  boolean isPlace() {
    return type == EntityType.place;
  }

  boolean isDemonym() {
    return kind == MentionKind.demonym;
  }
}
