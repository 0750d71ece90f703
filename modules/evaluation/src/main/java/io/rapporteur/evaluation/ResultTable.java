package io.rapporteur.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints the figures asked beside the figures reached; a language of a set in one line. */
final class ResultTable {
  private final Floors floors;
  private final PrintWriter out;

  ResultTable(Floors floors, PrintWriter out) {
    this.floors = floors;
    this.out = out;
  }

  void print(List<Result> results) {
    line(
        "%-28s %-20s %6s %8s %7s %6s %8s%n",
        "set", "figure", "asked", "reached", "floor", "docs", "docs/s");
    Result before = null;
    for (Result result : results) {
      if (before != null && before.set() == result.set()) {
        language(result);
      } else {
        set(result);
        before = result;
      }
    }
    if (results.stream().anyMatch(Result::trainedOn)) {
      out.println("trained on: the model learnt from these documents; figures held out are in");
      out.println("docs/accuracy.md.");
    }
    out.flush();
  }

  private void set(Result result) {
    for (GoldSet.Figure figure : result.set().figures()) {
      double floor = floors.of(result.label(), figure);
      line(
          "%-28s %-20s %6s %8.4f %7s %6d %8.0f %s%n",
          result.label(),
          figure.name(),
          orDash(figure.asked()),
          result.reached(figure),
          orDash(floor),
          result.documents(),
          result.documentsPerSecond(),
          remark(result, figure, floor));
    }
  }

  private void language(Result result) {
    StringBuilder text = new StringBuilder("  " + result.language() + " ");
    for (GoldSet.Figure figure : result.set().figures()) {
      double floor = floors.of(result.label(), figure);
      boolean below = figure.misses(result.reached(figure), floor);
      text.append(
          String.format(
              Locale.ROOT,
              "  %s %.4f%s",
              figure.name(),
              result.reached(figure),
              below ? " BELOW FLOOR " + orDash(floor) : ""));
    }
    out.println(text.append("  docs ").append(result.documents()));
  }

  /** One JSON object for each figure. */
  void printJson(List<Result> results) {
    for (Result result : results) {
      for (GoldSet.Figure figure : result.set().figures()) {
        line(
            "{\"set\":\"%s\",\"language\":\"%s\",\"metric\":\"%s\",\"asked\":%.3f,"
                + "\"reached\":%.4f,\"floor\":%.3f,\"documents\":%d,"
                + "\"documentsPerSecond\":%.1f,\"trainedOn\":%b}%n",
            result.set().label(),
            result.language(),
            figure.name(),
            figure.asked(),
            result.reached(figure),
            finite(floors.of(result.label(), figure)),
            result.documents(),
            result.documentsPerSecond(),
            result.trainedOn());
      }
    }
    out.flush();
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }

  private static String orDash(double figure) {
    return figure == 0 || Double.isInfinite(figure)
        ? "-"
        : String.format(Locale.ROOT, "%.3f", figure);
  }

  private static String remark(Result result, GoldSet.Figure figure, double floor) {
    if (figure.misses(result.reached(figure), floor)) {
      return figure.atMost() ? "ABOVE CEILING" : "BELOW FLOOR";
    }
    if (result.trainedOn()) {
      return "trained on";
    }
    boolean asked = figure.asked() > 0;
    return asked && figure.misses(result.reached(figure), figure.asked())
        ? "short of what is asked"
        : "";
  }

  private static double finite(double bound) {
    return Double.isInfinite(bound) ? 0 : bound;
  }
}
