package io.rapporteur.stories.ledger;

import java.util.regex.Pattern;

/**
 * Knows figures that a document takes back: {@code corrects to 12, not 21}; {@code we wrongly gave
 * the cost as 8 million}. They are no reading of it.
 */
final class Retracted {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** As far as a sentence goes, past the point within a number. */
  private static final String ON = "(?:[^.;]|\\.(?=\\p{N}))*";

  /** Between the value that holds and the one that does not. */
  private static final Pattern NOT =
      Pattern.compile(
          "\\d"
              + ON
              + "(?:,|\\band|\\bund)\\s*(?:not|nicht|statt|non|y no)\\s+(?:[\\p{L}$€£]+\\s*){0,2}$",
          FLAGS);

  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:instead of|rather than|anstatt|au lieu de|en lugar de)\\s+(?:\\p{L}+\\s+){0,2}$",
          FLAGS);

  /** {@code Corrects the toll to 11 from 12}. */
  private static final Pattern TO_FROM =
      Pattern.compile(
          "\\b(?:correct|berichtig|korrig)\\p{L}*\\b"
              + ON
              + "\\bto\\b"
              + ON
              + "\\bfrom\\s+(?:[\\p{L}$€£]+\\s*){0,2}$",
          FLAGS);

  /** Before a value that a report had by mistake, in its clause. */
  private static final Pattern MISTAKEN =
      Pattern.compile(
          "\\b(?:wrongly|incorrectly|mistakenly|erroneously|misstated|fälschlich(?:erweise)?|irrtümlich)\\b[^;.:]*$"
              + "|\\b(?:earlier|previous|original) version of (?:this|the|our) \\p{L}+ [^;.:]*$",
          FLAGS);

  /** What a correction says of its own report. */
  private static final Pattern OWN =
      Pattern.compile("\\bwe (?:gave|wrote|said|stated|reported|put|had)\\b[^;.:]*$", FLAGS);

  private static final Pattern RIGHT =
      Pattern.compile("\\b(?:should|correct|right|in fact|actually|richtig|tatsächlich)\\b", FLAGS);

  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?:^|\\n|\\()\\s*(?:corrections?|correcting|corrects|corrected|berichtigung|korrektur|clarification)\\b",
          FLAGS);

  private Retracted() {}

  /** Whether a document corrects another, or itself. */
  static boolean corrects(String headline, String body) {
    return CORRECTION.matcher(headline).find() || CORRECTION.matcher(body).find();
  }

  /**
   * Whether a figure is taken back.
   *
   * @param before its sentence as far as the figure
   * @param corrects whether its document is a correction
   */
  static boolean is(String before, boolean corrects) {
    if (NOT.matcher(before).find()) {
      return true;
    }
    if (corrects && (INSTEAD.matcher(before).find() || TO_FROM.matcher(before).find())) {
      return true;
    }
    boolean wrong = MISTAKEN.matcher(before).find() || corrects && OWN.matcher(before).find();
    return wrong && !RIGHT.matcher(tail(before)).find();
  }

  /** What stands after the last mistake that is told. */
  private static String tail(String before) {
    return before.substring(Math.max(before.lastIndexOf(','), 0));
  }
}
