package io.rapporteur.analysis.reading;

/**
 * One step of a reading. Steps run in a fixed order (see {@link StepName}), each adding to the
 * {@link Reading} what the later ones use. A step is immutable and safe for use by many threads.
 * Another implementation replaces one through {@link java.util.ServiceLoader}, see {@link
 * StepProvider}.
 */
public interface Step {

  /** Which step this is. */
  StepName name();

  /**
   * Does the step's work on one reading. Bounded: time grows linearly with the length of the text.
   * A step that takes long calls {@link Reading#checkTime} now and then.
   *
   * @throws UnreadableDocumentException when the document cannot be read
   */
  void apply(Reading reading);
}
