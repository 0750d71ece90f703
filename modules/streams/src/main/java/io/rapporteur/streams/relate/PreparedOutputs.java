package io.rapporteur.streams.relate;

import io.rapporteur.streams.outcome.OutputRecord;
import java.util.List;

/**
 * What is to be written for a story, and what is to be remembered of it once that is certain.
 *
 * @param outputs records, in order
 * @param remember changes what is kept; cannot fail for the document's sake
 */
public record PreparedOutputs(List<OutputRecord> outputs, Runnable remember) {
  static final PreparedOutputs NOTHING = new PreparedOutputs(List.of(), () -> {});

  /** Copies the list. */
  public PreparedOutputs {
    outputs = List.copyOf(outputs);
  }
}
