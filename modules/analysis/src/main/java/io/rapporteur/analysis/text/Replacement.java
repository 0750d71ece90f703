package io.rapporteur.analysis.text;

import io.rapporteur.model.EditKind;

/**
 * A stretch of a text to be replaced.
 *
 * @param start offset of the first char
 * @param end offset just past the last char; equal to {@code start} for an insertion
 * @param replacement what stands in its place; empty to remove
 * @param kind why
 */
public record Replacement(int start, int end, String replacement, EditKind kind) {

  /** Removes a stretch. */
  public static Replacement remove(int start, int end, EditKind kind) {
    return new Replacement(start, end, "", kind);
  }
}
