package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rapporteur.model.DateReference;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of time in the notation of TimeML and TEI, which mark the two ends apart: {@code Nov.
 * 7-8} is {@code Nov. 7} and {@code 8}. Our records have one date for both, with a value {@code
 * from/to}.
 */
final class StretchEnds {
  /** Between the ends: a dash, a stroke, or a word that joins them. */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*[-–—/]\\s*|\\s+(?:to|through|until|till|and|bis|und|zum|a|al|y|hasta|à|au|et|e|ao|até"
              + "|по|до|и|й|та|ve)\\s+(?:the\\s+|le\\s+|el\\s+|il\\s+)?");

  private StretchEnds() {}

  /** Adds both ends and returns true; false for a date that is no stretch or cannot be cut. */
  static boolean add(ReadDocument read, DateReference date, ArrayNode dates) {
    int stroke = date.getValue().indexOf('/');
    String exact = date.getSpan().getExact();
    Matcher joint = JOINT.matcher(exact);
    int from = -1;
    int to = -1;
    while (stroke > 0 && joint.find()) {
      // The joint nearest to the middle: a date may hold a dash or a joining word itself.
      boolean nearer = from < 0 || distance(exact, joint.start()) < distance(exact, from);
      if (nearer && joint.start() > 0 && joint.end() < exact.length()) {
        from = joint.start();
        to = joint.end();
      }
    }
    if (from < 0) {
      return false;
    }
    int start = date.getSpan().getStart();
    int end = date.getSpan().getEnd();
    int points = exact.codePointCount(0, from);
    String type = date.getType().name().toUpperCase(Locale.ROOT);
    read.place(dates.addObject(), start, start + points)
        .put("type", type)
        .put("value", date.getValue().substring(0, stroke));
    read.place(dates.addObject(), start + exact.codePointCount(0, to), end)
        .put("type", type)
        .put("value", date.getValue().substring(stroke + 1));
    return true;
  }

  private static int distance(String text, int at) {
    return Math.abs(2 * at - text.length());
  }
}
