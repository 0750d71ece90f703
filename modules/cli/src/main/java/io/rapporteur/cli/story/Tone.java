package io.rapporteur.cli.story;

/** How a thing is to be looked at. */
enum Tone {
  PLAIN,
  GOOD,
  CARE,
  BAD
}
