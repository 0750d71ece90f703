package io.rapporteur.streams.admit;

import java.util.Set;

/** Whether a version goes on to be read. */
public sealed interface Admission {

  /**
   * It goes on.
   *
   * @param position where it stands
   * @param before the routes the document is on, or has just left
   */
  record Admitted(VersionPosition position, Set<String> before) implements Admission {}

  /**
   * It ends here, counted.
   *
   * @param why the sort of drop
   * @param next the state to remember from now on; null to leave what is there
   */
  record Dropped(DropReason why, VersionState next) implements Admission {}

  /**
   * It takes the document back, from the routes that {@code next} has left.
   *
   * @param next the state to remember from now on
   */
  record Withdrawn(VersionState next) implements Admission {}
}
