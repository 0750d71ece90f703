package io.rapporteur.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints the figures asked beside the figures reached. */
final class ResultTable {
  private ResultTable() {}

  static void print(
      List<EvaluateCommand.Result> results, Floors floors, boolean json, PrintWriter out) {
    if (!json) {
      out.printf(
          Locale.ROOT,
          "%-28s %-18s %6s %8s %7s %6s %8s%n",
          "set",
          "figure",
          "asked",
          "reached",
          "floor",
          "docs",
          "docs/s");
    }
    for (EvaluateCommand.Result result : results) {
      double floor = floors.of(result.set(), result.metric());
      if (json) {
        out.printf(
            Locale.ROOT,
            "{\"set\":\"%s\",\"metric\":\"%s\",\"asked\":%.3f,\"reached\":%.4f,\"floor\":%.3f,"
                + "\"documents\":%d,\"documentsPerSecond\":%.1f,\"trainedOn\":%b}%n",
            result.set(),
            result.metric(),
            result.asked(),
            result.reached(),
            floor,
            result.documents(),
            result.documentsPerSecond(),
            result.trainedOn());
      } else {
        out.printf(
            Locale.ROOT,
            "%-28s %-18s %6s %8.4f %7s %6d %8.0f %s%n",
            result.set(),
            result.metric(),
            orDash(result.asked()),
            result.reached(),
            orDash(floor),
            result.documents(),
            result.documentsPerSecond(),
            remark(result, floor));
      }
    }
    if (!json && results.stream().anyMatch(EvaluateCommand.Result::trainedOn)) {
      out.println("trained on: the model learnt from these documents; figures held out are in");
      out.println("docs/accuracy.md.");
    }
    out.flush();
  }

  private static String orDash(double figure) {
    return figure == 0 ? "-" : String.format(Locale.ROOT, "%.3f", figure);
  }

  private static String remark(EvaluateCommand.Result result, double floor) {
    if (result.reached() < floor) {
      return "BELOW FLOOR";
    }
    if (result.trainedOn()) {
      return "trained on";
    }
    return result.reached() < result.asked() ? "short of what is asked" : "";
  }
}
