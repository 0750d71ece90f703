package io.rapporteur.evaluation.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run measured, in the order it was measured. */
final class BenchResult {
  private final List<String> lines = new ArrayList<>();
  private final int documentBytes;
  private final PrintWriter out;

  BenchResult(int documentBytes, PrintWriter out) {
    this.documentBytes = documentBytes;
    this.out = out;
  }

  /** A rate, in documents and megabytes of body a second. */
  void rate(String what, double documentsPerSecond) {
    say(
        "%-44s %9.0f docs/s %8.2f MB/s",
        what, documentsPerSecond, documentsPerSecond * documentBytes / 1e6);
  }

  /** A quotient of two rates, beside what is asked of it; {@code asked} 0 when nothing is. */
  void ratio(String what, double ratio, double asked) {
    say(
        "%-44s %9.2f%s",
        what, ratio, asked == 0 ? "" : String.format(Locale.ROOT, "   (asked: %.2f)", asked));
  }

  /** Latency percentiles, in milliseconds. */
  void latency(String what, Latencies latencies) {
    say(
        "%-44s p50 %d ms, p99 %d ms, of %d documents",
        what, latencies.percentile(50), latencies.percentile(99), latencies.count());
  }

  /** Peak memory of a process, in bytes. */
  void memory(String what, long bytes) {
    say("%-44s %9.0f MiB at its peak", what, bytes / 1048576.0);
  }

  private void say(String format, Object... arguments) {
    String line = String.format(Locale.ROOT, format, arguments);
    lines.add(line);
    out.println(line);
    out.flush();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
