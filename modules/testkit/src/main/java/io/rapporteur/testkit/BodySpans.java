package io.rapporteur.testkit;

import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Spans of a body, in code points as the contract wants them. */
public final class BodySpans {
  private BodySpans() {}

  /**
   * The first occurrence of a text.
   *
   * @throws IllegalArgumentException when the body does not have it
   */
  public static Span first(String body, String exact) {
    List<Span> all = all(body, exact);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("\"" + exact + "\" does not occur in \"" + body + "\"");
    }
    return all.get(0);
  }

  /** Every occurrence of a text, in order. */
  public static List<Span> all(String body, String exact) {
    List<Span> spans = new ArrayList<>();
    for (int at = body.indexOf(exact); at >= 0; at = body.indexOf(exact, at + exact.length())) {
      int start = body.codePointCount(0, at);
      spans.add(new Span(start, start + exact.codePointCount(0, exact.length()), exact));
    }
    return spans;
  }

  /** Whether a span's position reproduces its text. */
  public static boolean proves(String body, Span span) {
    int[] points = body.codePoints().toArray();
    return span.getStart() >= 0
        && span.getStart() <= span.getEnd()
        && span.getEnd() <= points.length
        && new String(points, span.getStart(), span.getEnd() - span.getStart())
            .equals(span.getExact());
  }
}
