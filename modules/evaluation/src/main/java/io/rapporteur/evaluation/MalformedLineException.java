package io.rapporteur.evaluation;

/** A line of a set whose document cannot be made. */
final class MalformedLineException extends Exception {
  private static final long serialVersionUID = 1;

  /** Names the field and what is wrong with it. */
  MalformedLineException(String field, String wrong) {
    super("field " + field + ": " + wrong);
  }
}
