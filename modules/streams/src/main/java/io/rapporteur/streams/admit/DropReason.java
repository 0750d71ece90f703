package io.rapporteur.streams.admit;

import java.util.Locale;

/** Why an input ends without any output: all of these count as repeats in the guarantees. */
public enum DropReason {
  /** The version in force, with the same content. */
  REPEAT,
  /** A version that a newer one, or a withdrawal, has already overtaken. */
  STALE,
  /**
   * A version that came later by its own date, and is overtaken by a number that is far ahead: a
   * slip or a forgery may keep a publisher out for good. Logged, with the way out.
   */
  OUTNUMBERED,
  /** A withdrawal of a document that is withdrawn already. */
  REPEATED_WITHDRAWAL,
  /** A withdrawal of a document never seen: remembered, so that a late older version stays out. */
  UNSEEN_WITHDRAWAL;

  /** The metric's tag value. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
