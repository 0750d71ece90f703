package io.rapporteur.cli.show;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class WrappedLines {
  private WrappedLines() {}

  /**
   * Breaks a text at blanks into lines of at most {@code room} chars; a longer word stays whole.
   */
  public static List<String> at(String text, int room) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ")) {
      if (row.length() > 0 && row.length() + 1 + word.length() > room) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.length() > 0 ? " " : "").append(word);
    }
    rows.add(row.toString());
    return rows;
  }
}
