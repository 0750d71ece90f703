package io.rapporteur.contracts.log;

import java.util.regex.Pattern;

/**
 * Text of others within a line of the log. The patterns of our own log files escape it as well;
 * those of whoever brings other ones may not.
 */
public final class LoggedLine {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  private LoggedLine() {}

  /** The text with a blank for what would end a line, move a cursor, or turn or hide text. */
  public static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }
}
