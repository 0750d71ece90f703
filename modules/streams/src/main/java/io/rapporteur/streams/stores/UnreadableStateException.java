package io.rapporteur.streams.stores;

/**
 * What an application remembers, or has on its way between two processors, cannot be read: a later
 * version wrote it, or it is damaged. No document is to blame, and whoever goes on forgets what was
 * promised; the instance has to stop.
 */
public final class UnreadableStateException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private UnreadableStateException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * It says that it is of a format that this version does not know.
   *
   * @param what "the version store"
   * @param format what it says
   * @param known the latest that is known
   */
  public static UnreadableStateException ofFormat(String what, int format, int known) {
    return new UnreadableStateException(
        what
            + " holds format "
            + format
            + ", this program reads "
            + known
            + ": was the program downgraded?",
        null);
  }

  /** Its bytes are none that any version wrote. */
  public static UnreadableStateException damaged(String what, Exception cause) {
    return new UnreadableStateException(what + " is damaged", cause);
  }
}
