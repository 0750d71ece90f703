package io.rapporteur.rules;

/** A rule file that cannot be read: the message names file, line and key. */
public final class RuleFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RuleFileException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
