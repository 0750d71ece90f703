package io.rapporteur.streams.relate;

import io.rapporteur.streams.outcome.Output;
import java.util.List;

/**
 * What is to be written for a story, and what is to be remembered of it once that is certain.
 *
 * @param outputs records, in order
 * @param remember changes what is kept; cannot fail for the document's sake
 */
public record Telling(List<Output> outputs, Runnable remember) {
  static final Telling NOTHING = new Telling(List.of(), () -> {});

  /** Copies the list. */
  public Telling {
    outputs = List.copyOf(outputs);
  }
}
