package io.rapporteur.analysis.html;

/** White space as a page shows it. */
final class Collapse {
  private Collapse() {}

  /** Appends text with its white space collapsed; none at the beginning. */
  static void append(String from, StringBuilder out) {
    for (int i = 0; i < from.length(); i++) {
      char c = from.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }
}
