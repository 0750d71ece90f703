package io.rapporteur.cli.notify;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.streams.ops.AppHealth;

/** What became of posts and alerts, as metrics, and whether the notifier gets on, as health. */
final class NotifyMeters {
  /** A post and the pause after it take three minutes at most. */
  private static final long LONGEST_TURN_MILLIS = 300_000;

  private final Counter taken;
  private final Counter failed;
  private final Counter letters;
  private volatile boolean assigned;
  private volatile long backlog;
  private volatile long turned = System.currentTimeMillis();
  private volatile long waitingSince;
  private volatile String problem = "";

  NotifyMeters(MeterRegistry registry) {
    taken = posts(registry, "taken");
    failed = posts(registry, "failed");
    // Alerts that were given up. Alert RapporteurNotifyLetters: any increase in 10 min.
    letters = registry.counter("rapporteur.notify.letters");
    // How long the alert that is tried waits. Alert RapporteurNotifyWaiting: over 300.
    Gauge.builder("rapporteur.notify.waiting.seconds", this, NotifyMeters::waiting)
        .register(registry);
    // Alerts behind the one that is tried. No alert of its own: they wait for that one.
    Gauge.builder("rapporteur.notify.backlog", this, now -> now.backlog).register(registry);
  }

  /** Posts by how they ended. No alert of its own: what fails is tried again. */
  private static Counter posts(MeterRegistry registry, String outcome) {
    return registry.counter("rapporteur.notify.posts", "outcome", outcome);
  }

  private double waiting() {
    long since = waitingSince;
    return since == 0 ? 0 : Math.max(0, System.currentTimeMillis() - since) / 1e3;
  }

  /**
   * It has asked for alerts.
   *
   * @param mine whether it has partitions to ask for
   * @param waiting alerts that are there, as far as is known
   */
  void polled(boolean mine, long waiting) {
    assigned = mine;
    backlog = waiting;
    turned = System.currentTimeMillis();
  }

  /** It begins with an alert. */
  void begun() {
    waitingSince = System.currentTimeMillis();
    turned = waitingSince;
  }

  void posted(Webhook.Outcome outcome) {
    (outcome.taken() ? taken : failed).increment();
    problem = outcome.taken() ? "" : outcome.why();
    turned = System.currentTimeMillis();
  }

  void buried() {
    letters.increment();
  }

  /** The alert is dealt with. */
  void ended() {
    waitingSince = 0;
    turned = System.currentTimeMillis();
  }

  /**
   * Live while it gets on, if only with its tries: a receiver that is away is not mended by a
   * restart.
   */
  AppHealth health() {
    long idle = Math.max(0, System.currentTimeMillis() - turned);
    boolean live = idle < LONGEST_TURN_MILLIS;
    String state = !live ? "HANGS" : assigned ? "RUNNING" : "STARTING";
    return new AppHealth("notify", state, assigned, live, backlog, idle, problem);
  }
}
