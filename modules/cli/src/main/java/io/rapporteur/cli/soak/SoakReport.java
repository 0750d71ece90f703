package io.rapporteur.cli.soak;

import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.streams.guarantees.GuaranteeFinding;
import io.rapporteur.streams.guarantees.NewsLoad.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a soak fed, what it did, how the system was meanwhile, and what the promises say. */
public final class SoakReport {
  private static final int SHOWN = 20;

  private record Event(long second, String what) {}

  private final SoakPlan plan;
  private final List<Event> events = new ArrayList<>();
  private final List<SoakSample> samples = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<Guarantee, GuaranteeFinding> findings = new EnumMap<>(Guarantee.class);
  private int unsent;
  private int unordered;

  SoakReport(SoakPlan plan) {
    this.plan = plan;
  }

  synchronized void event(long second, String what) {
    events.add(new Event(second, what));
  }

  void add(SoakSample sample) {
    samples.add(sample);
  }

  void fed(Map<Kind, Integer> some, int failed) {
    counts.putAll(some);
    unsent = failed;
  }

  void stoppedOutOfOrder(int instances) {
    unordered = instances;
  }

  void judged(Map<Guarantee, GuaranteeFinding> all) {
    findings.putAll(all);
  }

  /** Whether every promise of this configuration was kept, and every input was sent. */
  public boolean kept() {
    Set<Guarantee> promised = Guarantee.under(plan.guarantee());
    return unsent == 0
        && findings.keySet().containsAll(promised)
        && promised.stream().allMatch(one -> findings.get(one).holds());
  }

  /** The report in Markdown. */
  public synchronized String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# Soak: " + (kept() ? "every promise was kept" : "a promise was NOT kept"));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d minutes at %.1f inputs a second, %d instances with all applications, %s, group"
                + " protocol %s, seed %d; %d cores, Java %s.",
            plan.time().toMinutes(),
            plan.rate(),
            plan.instances(),
            plan.guarantee(),
            plan.protocol(),
            plan.seed(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version")));
    lines.add("");
    lines.add(
        "Fed: "
            + counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + "; not sent: "
            + unsent
            + ".");
    lines.add("");
    lines.add("Instances that were told to stop and did not in order: " + unordered + ".");
    promises(lines);
    lines.addAll(List.of("", "## What was done", "", "| second | what |", "|---|---|"));
    events.stream()
        .sorted(java.util.Comparator.comparingLong(Event::second))
        .forEach(event -> lines.add("| " + event.second() + " | " + event.what() + " |"));
    samples(lines);
    return String.join("\n", lines) + "\n";
  }

  private void promises(List<String> lines) {
    lines.addAll(List.of("", "## Promises", "", "| promise | kept | looked at |", "|---|---|---|"));
    Set<Guarantee> promised = Guarantee.under(plan.guarantee());
    findings.forEach(
        (one, finding) ->
            lines.add(
                "| "
                    + one.promise()
                    + " | "
                    + (finding.holds()
                        ? "yes"
                        : (promised.contains(one) ? "**no**, " : "not promised, ")
                            + finding.broken().size()
                            + " times")
                    + " | "
                    + finding.checked()
                    + " |"));
    findings.forEach(
        (one, finding) -> {
          if (!finding.holds()) {
            lines.addAll(List.of("", "Not so, " + one.promise() + ":", ""));
            finding.broken().stream()
                .limit(SHOWN)
                .forEach(what -> lines.add("- `" + what.replaceAll("[`|\\s]+", " ") + "`"));
          }
        });
  }

  private void samples(List<String> lines) {
    lines.addAll(
        List.of(
            "",
            "## Over time",
            "",
            "Latency is from sending to reading, of committed records, in milliseconds. Memory in MiB.",
            "",
            "| second | fed | annotated | lag | p50 | p99 | resident | heap | stores | ended by themselves |",
            "|---|---|---|---|---|---|---|---|---|---|"));
    for (SoakSample s : samples) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %d | %,d | %,d | %,d | %,d | %,d | %s | %s | %d | %d |",
              s.second(),
              s.fed(),
              s.annotated(),
              s.lag(),
              s.p50(),
              s.p99(),
              joined(s.resident()),
              joined(s.heap()),
              s.state(),
              s.restarts()));
    }
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream()
        .map(number -> number < 0 ? "-" : number.toString())
        .collect(Collectors.joining(" "));
  }
}
