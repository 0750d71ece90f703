package io.rapporteur.analysis.html;

/** What may speak against a part of a page, strictest first. */
enum Strictness {
  NAMES,
  TAGS,
  NOTHING
}
