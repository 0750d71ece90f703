package io.rapporteur.rules;

import java.util.List;

/**
 * What is to be said about a rule before it is put.
 *
 * @param errors what makes the rule unfit; it must not be put
 * @param warnings what is allowed but hardly meant
 * @param trials what became of the rule's own {@code matches} and {@code rejects}
 */
public record RuleCheck(List<Finding> errors, List<Finding> warnings, List<Trial> trials) {
  /** Copies the lists. */
  public RuleCheck {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    trials = List.copyOf(trials);
  }

  /**
   * Something found.
   *
   * @param message what is wrong and how to mend it
   * @param line line of the query, from 1; 0 when it is not about the query
   * @param column column in code points, from 1; 0 when it is not about the query
   */
  public record Finding(String message, int line, int column) {
    /** The message with its place before it. */
    public String located() {
      return line == 0 ? message : "line " + line + ", column " + column + ": " + message;
    }
  }

  /**
   * One of the rule's own tests.
   *
   * @param text the test's text
   * @param expected whether it is to match
   * @param passed whether it did as expected
   * @param why the explanation
   */
  public record Trial(String text, boolean expected, boolean passed, Explanation why) {}

  /** Whether the rule may be put: no error, and every trial passed. */
  public boolean passed() {
    return errors.isEmpty() && trials.stream().allMatch(Trial::passed);
  }
}
