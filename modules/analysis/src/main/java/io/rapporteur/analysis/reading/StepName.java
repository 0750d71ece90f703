package io.rapporteur.analysis.reading;

/** The steps of a reading, in the order in which they run. */
public enum StepName {
  CLEAN,
  LANGUAGE,
  SEGMENT,
  NAMES,
  DATES,
  FIGURES,
  QUOTATIONS,
  ENTITIES,
  ATTRIBUTION,
  SLOTS
}
