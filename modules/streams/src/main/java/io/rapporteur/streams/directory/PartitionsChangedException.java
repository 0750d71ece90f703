package io.rapporteur.streams.directory;

/** Partitions were added to a topic that an application reads; the message has the way out. */
public final class PartitionsChangedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PartitionsChangedException(String message) {
    super(message);
  }
}
