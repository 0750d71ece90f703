package io.rapporteur.analysis.gazetteer;

/** What a text or a first name tells of how a person is referred to. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
