package io.rapporteur.streams.partitions;

/** Partitions cannot be added, or not now; the message says why and what to do. */
public final class GrowthException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GrowthException(String message) {
    super(message);
  }
}
