package io.rapporteur.formats;

import io.rapporteur.analysis.reading.UnreadableDocumentException;

/** Refuses what goes over one of {@link ReadLimits}. */
public final class TooMany {
  /** The reason code, which no part of a payload may hide. */
  public static final String REASON = "too-much-in-one";

  private TooMany() {}

  /**
   * The refusal.
   *
   * @param of what there are too many of, in the plural
   */
  public static UnreadableDocumentException of(String of, long most) {
    return new UnreadableDocumentException(
        REASON,
        "the payload holds more than "
            + most
            + " "
            + of
            + ", which is the most that is read of one; send it in parts");
  }
}
