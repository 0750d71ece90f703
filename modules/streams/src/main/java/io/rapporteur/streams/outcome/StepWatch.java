package io.rapporteur.streams.outcome;

/** Is told how long each step took, whichever way it ended. */
@FunctionalInterface
public interface StepWatch {
  void took(String step, long nanos);
}
