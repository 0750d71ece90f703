package io.rapporteur.streams.outcome;

import io.rapporteur.streams.admit.DropReason;
import java.util.List;

/**
 * How one input ended. Every input ends as exactly one of these; by the time there is one, all that
 * could fail has been done, and what is left is to hand bytes on.
 */
public sealed interface Outcome {

  /**
   * It was processed.
   *
   * @param outputs what to write, in order; all bytes, all sizes checked
   * @param state what to put into the stage's store under the input's key; null to leave it
   */
  record Ok(List<OutputRecord> outputs, byte[] state) implements Outcome {
    public Ok {
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * It held several documents, of which some could not be read: those that could are written, and
   * the input becomes a dead letter that says which could not. Counted as rejected.
   *
   * @param outputs as of {@link Ok}
   * @param rest why the others could not be read
   */
  record Partly(List<OutputRecord> outputs, Rejected rest) implements Outcome {
    public Partly {
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * It adds nothing and is counted.
   *
   * @param why the sort of drop
   * @param state what to put into the stage's store under the input's key; null to leave it
   */
  record Dropped(DropReason why, byte[] state) implements Outcome {}

  /**
   * It cannot be processed, whatever is tried again with the same program: a dead letter.
   *
   * @param reason a code in lower case with hyphens
   * @param stage where it failed, for example {@code decode}
   * @param message what is wrong, and how to mend it
   * @param cause what led to it; null when nothing did
   */
  record Rejected(String reason, String stage, String message, Throwable cause)
      implements Outcome {}
}
