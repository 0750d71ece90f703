package io.rapporteur.analysis.names.passes;

import java.util.List;

/** Cuts a name at a colon, a semicolon, a square bracket or a bar: none runs over these. */
final class NamesEndAtMarks extends SingleNamePass {
  private static final String MARKS = ":;[]|";

  @Override
  public String name() {
    return "names-end-at-marks";
  }

  @Override
  public String purpose() {
    return "no name runs over a colon, a semicolon, a square bracket or a bar";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int start = name.start();
    for (int i = start; i < name.end(); i++) {
      if (MARKS.indexOf(text.body().charAt(i)) >= 0) {
        addTrimmed(name, start, i, text, out);
        start = i + 1;
      }
    }
    if (start == name.start()) {
      out.add(name);
    } else {
      addTrimmed(name, start, name.end(), text, out);
    }
  }

  /** Adds a part of a name without marks before and blanks after it. */
  static void addTrimmed(FoundName name, int from, int to, NamedText text, List<FoundName> out) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.body().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.body().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.add(name.at(start, end));
    }
  }
}
