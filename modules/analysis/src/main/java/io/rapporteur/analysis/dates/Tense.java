package io.rapporteur.analysis.dates;

/** What the clause of an expression of time says of it. */
enum Tense {
  PAST,
  FUTURE,
  NONE
}
