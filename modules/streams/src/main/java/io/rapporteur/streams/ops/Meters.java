package io.rapporteur.streams.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.streams.admit.DropReason;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The counters of one application, and its progress. Names are as Micrometer has them; Prometheus
 * shows {@code rapporteur_inputs_total} for {@code rapporteur.inputs}.
 */
public final class Meters {
  private final MeterRegistry registry;
  private final String application;
  private final Timer reading;
  // a lookup in the registry makes a list of tags, a builder and an id: not for every record
  private final Counter processed;
  private final AtomicLong lastProgress = new AtomicLong();

  /**
   * @param application its name, the tag {@code app} of every meter
   */
  public Meters(MeterRegistry registry, String application) {
    this.registry = registry;
    this.application = application;
    this.reading =
        Timer.builder("rapporteur.processing")
            .description("Time from taking an input to its outcome")
            .tag("app", application)
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(1))
            .maximumExpectedValue(Duration.ofSeconds(60))
            .register(registry);
    this.processed = inputs("ok", "");
    startAtZero();
  }

  /** Prometheus sees no increase in a counter that comes into being with its first failure. */
  private void startAtZero() {
    for (RuleReportKind kind : RuleReportKind.values()) {
      failures(kind);
    }
    entityFailures();
    storyFailures();
    late(0);
    for (AlertStatus status : AlertStatus.values()) {
      alerts(status);
    }
    stories();
    takenOff(0);
  }

  /** Inputs that were processed. Alert RapporteurStalled: lag above 0 and this rate 0 for 5 min. */
  public void processed() {
    count(processed);
  }

  /** Inputs that added nothing. Alert RapporteurRepeats: over half of all inputs for 15 min. */
  public void dropped(DropReason why) {
    count(inputs("dropped", why.code()));
  }

  /** Dead letters by reason. Alert RapporteurDeadLetters: over 1 % of inputs for 10 min. */
  public void rejected(String reason) {
    count(inputs("rejected", reason));
  }

  /** Failures of rules. Alert RapporteurRuleFailures: any increase in 10 min. */
  public void ruleFailed(RuleReportKind kind) {
    failures(kind).increment();
  }

  /** Entities whose bytes cannot be read. Alert RapporteurRuleFailures: any increase in 10 min. */
  public void entityRefused() {
    entityFailures().increment();
  }

  /** Alerts raised, updated and revoked. No alert of its own: they are for the newsroom. */
  public void alert(AlertStatus status) {
    alerts(status).increment();
  }

  /** Stories written. No alert of its own. */
  public void storyTold() {
    stories().increment();
  }

  /** Stories that could not be written. Alert RapporteurStoryFailures: any increase in 10 min. */
  public void storyFailed() {
    storyFailures().increment();
  }

  /** Matches too late for their window and its grace. Alert RapporteurLate: any increase in 1 h. */
  public void late() {
    late(1);
  }

  /**
   * Records taken off routes because a rule went. No alert: it follows from an operator's change.
   */
  public void takenOff(int records) {
    counter("rapporteur.routes.taken.off", "cause", "rule").increment(records);
  }

  /** How long an input took. Alert RapporteurSlow: p99 above 2 s for 10 min. */
  public void took(long nanos) {
    reading.record(nanos, TimeUnit.NANOSECONDS);
  }

  /** A value that is looked up when it is asked for. */
  public void gauge(String name, Supplier<Number> value) {
    io.micrometer.core.instrument.Gauge.builder(name, value)
        .tag("app", application)
        .strongReference(true)
        .register(registry);
  }

  /** When the last input ended, milliseconds since the epoch; 0 when none has yet. */
  public long lastProgress() {
    return lastProgress.get();
  }

  private Counter failures(RuleReportKind kind) {
    return counter("rapporteur.rule.failures", "kind", kind.name());
  }

  private Counter alerts(AlertStatus status) {
    return counter("rapporteur.alerts", "status", status.name());
  }

  private Counter stories() {
    return counter("rapporteur.stories.told");
  }

  private Counter storyFailures() {
    return counter("rapporteur.story.failures");
  }

  private Counter entityFailures() {
    return counter("rapporteur.entity.failures");
  }

  private void late(int matches) {
    counter("rapporteur.matches.late").increment(matches);
  }

  private Counter inputs(String outcome, String reason) {
    return counter("rapporteur.inputs", "outcome", outcome, "reason", reason);
  }

  private void count(Counter inputs) {
    inputs.increment();
    lastProgress.set(System.currentTimeMillis());
  }

  private Counter counter(String name, String... tags) {
    return Counter.builder(name).tag("app", application).tags(tags).register(registry);
  }
}
