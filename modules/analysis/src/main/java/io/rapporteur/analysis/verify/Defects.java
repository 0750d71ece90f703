package io.rapporteur.analysis.verify;

import io.rapporteur.analysis.reading.CodePointIndex;
import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects defects, and knows the body they are checked against. */
final class Defects {
  private final List<Defect> found = new ArrayList<>();
  private final String body;
  private final CodePointIndex index;
  private final int length;

  Defects(String body) {
    this.body = body;
    this.index = CodePointIndex.of(body);
    this.length = index.toCodePoint(body.length());
  }

  /** Length of the body in code points. */
  int length() {
    return length;
  }

  void add(Defect defect) {
    found.add(defect);
  }

  void add(String path, String problem) {
    found.add(new Defect(path, problem));
  }

  List<Defect> found() {
    return List.copyOf(found);
  }

  /** Checks one span; null is no defect. */
  void span(String path, Span span) {
    if (span == null || !range(path, span.getStart(), span.getEnd())) {
      return;
    }
    int start = index.toChar(span.getStart());
    int end = index.toChar(span.getEnd());
    if (!span.getExact().contentEquals(body.subSequence(start, end))) {
      add(
          path,
          "exact is '"
              + shortened(span.getExact())
              + "', the body has '"
              + shortened(body.substring(start, end))
              + "'");
    }
  }

  /** Checks that a range lies in the body. */
  boolean range(String path, int start, int end) {
    if (start < 0 || end < start || end > length) {
      add(path, start + "-" + end + " lies outside the body of " + length + " code points");
      return false;
    }
    return true;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
