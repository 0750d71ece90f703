package io.rapporteur.streams.outcome;

/** Carries a {@link Outcome.Rejected} out of the step that failed; never leaves its stage. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Outcome.Rejected outcome;

  Rejection(Outcome.Rejected outcome) {
    // no stack trace: it is a value on its way, and documents can be made to fail by the million
    super(outcome.message(), outcome.cause(), false, false);
    this.outcome = outcome;
  }

  Outcome.Rejected outcome() {
    return outcome;
  }
}
