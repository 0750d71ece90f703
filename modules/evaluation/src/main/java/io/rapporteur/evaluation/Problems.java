package io.rapporteur.evaluation;

import java.io.PrintWriter;

/** Says what of the data could not be read, as soon as it is met, and goes on. */
final class Problems {
  private final PrintWriter out;
  private int count;

  Problems(PrintWriter out) {
    this.out = out;
  }

  /** One line: which file of which set, where, what is wrong. */
  void add(String set, String file, int line, String what) {
    add(set + " " + file + " line " + line + ": " + what + "; the line is passed over");
  }

  void add(String what) {
    count++;
    out.println(what);
    out.flush();
  }

  int count() {
    return count;
  }
}
