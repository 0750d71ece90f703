package io.rapporteur.analysis.reading;

/**
 * Brings a step of one's own, registered in {@code
 * META-INF/services/io.rapporteur.analysis.reading.StepProvider}. The provider found for a {@link
 * StepName} replaces the step that ships; two for one name are refused at start.
 */
public interface StepProvider {

  /** Makes the step; called once for each analyzer. */
  Step create();
}
