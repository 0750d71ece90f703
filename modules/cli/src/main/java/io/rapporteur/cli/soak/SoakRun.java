package io.rapporteur.cli.soak;

import io.rapporteur.analysis.Analyzers;
import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.streams.guarantees.GuaranteeCase;
import io.rapporteur.streams.guarantees.GuaranteeFinding;
import io.rapporteur.streams.guarantees.NewsLoad;
import io.rapporteur.streams.guarantees.SoakRules;
import io.rapporteur.streams.guarantees.Undisturbed;
import io.rapporteur.streams.guarantees.WrittenRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Feeds, disturbs, waits until all is worked off, and judges. */
public final class SoakRun implements AutoCloseable {
  private static final long SAMPLE_SECONDS = 30;
  private static final long SETTLE_MINUTES = 15;
  private static final int CALM_SECONDS = 15;
  private static final int JUDGED_AGAIN = 4;

  private final SoakPlan plan;
  private final Consumer<String> say;
  private final SoakSystem stage;
  private final NewsLoad load;
  private final SoakReport report;
  private final List<Rule> later = new ArrayList<>();
  private List<String> routes;
  private long begin;
  private volatile Throwable failure;
  private volatile boolean disturbing = true;

  /**
   * @param root folder for all data
   * @param say takes a line of progress
   */
  public SoakRun(Path root, SoakPlan plan, Consumer<String> say) {
    this.plan = plan;
    this.say = say;
    stage = new SoakSystem(root, plan);
    load = new NewsLoad(plan.seed());
    report = new SoakReport(plan);
  }

  /** Does it all; the report says whether the promises were kept. */
  public SoakReport run() throws InterruptedException {
    say.accept("Starting broker and registry");
    stage.open();
    RapporteurConfig config = stage.cluster().config();
    routes = config.catalogue().routes().stream().sorted().toList();
    SoakRules.first(routes).forEach(this::put);
    say.accept("Starting " + plan.instances() + " instances");
    stage.startInstances();
    try (SoakFeeder feeding = new SoakFeeder(stage.cluster(), load);
        OutputWatch watch = new OutputWatch(stage, feeding)) {
      begin = System.nanoTime();
      Thread disturber = new Thread(this::disturb, "soak-disturb");
      disturber.setDaemon(true);
      disturber.start();
      feed(feeding, watch, plan.time().toSeconds());
      disturbing = false;
      disturber.interrupt();
      disturber.join();
      say.accept("No more disturbances");
      putLater();
      feed(feeding, watch, second() + CALM_SECONDS);
      feeding.flush();
      settle(watch);
      report.fed(load.counts(), feeding.failed());
      report.stoppedOutOfOrder(stage.stoppedOutOfOrder());
      report.add(SoakSample.take(stage, plan, watch, second(), load.sent()));
    }
    judge();
    return report;
  }

  private long second() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
  }

  private void put(Rule rule) {
    new TableTopic<>(stage.cluster(), stage.cluster().topics().rules(), Rule.class)
        .write(Map.of(rule.getId(), rule));
  }

  private void putLater() {
    Rule rule = SoakRules.later(later.size(), routes);
    put(rule);
    later.add(rule);
    event("rule " + rule.getId() + " is put");
  }

  private void event(String what) {
    report.event(second(), what);
    say.accept(what);
  }

  private void feed(SoakFeeder feeding, OutputWatch watch, long until) throws InterruptedException {
    long start = System.nanoTime();
    int before = load.sent();
    long sampled = second();
    while (second() < until) {
      stage.supervise().forEach(this::event);
      if (failure != null) {
        throw new IllegalStateException("a disturbance could not be done: " + failure, failure);
      }
      double due = (System.nanoTime() - start) / 1e9 * plan.rate();
      while (load.sent() - before < due) {
        feeding.send();
      }
      if (second() - sampled >= SAMPLE_SECONDS) {
        sampled = second();
        sample(watch, until);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private void sample(OutputWatch watch, long until) {
    SoakSample sample = SoakSample.take(stage, plan, watch, second(), load.sent());
    report.add(sample);
    say.accept(
        String.format(
            Locale.ROOT,
            "%,d fed, %,d annotated, lag %,d, p50 %,d ms, p99 %,d ms, %d s left",
            sample.fed(),
            sample.annotated(),
            sample.lag(),
            sample.p50(),
            sample.p99(),
            Math.max(0, until - second())));
  }

  /** By turns, with as long between two as makes all of them fit, at most a minute and a half. */
  private void disturb() {
    Disturbance[] all = Disturbance.values();
    long pause = Math.max(6, Math.min(75, plan.time().toSeconds() / (all.length + 1) - 16));
    try {
      for (int turn = 0; disturbing; turn++) {
        TimeUnit.SECONDS.sleep(pause);
        if (second() > plan.time().toSeconds() - 10) {
          return;
        }
        if (turn == 2) {
          putLater();
        }
        Disturbance next = all[turn % all.length];
        long from = second();
        say.accept(next.words());
        next.run(stage, plan, turn / all.length);
        report.event(from, next.words() + ", over after " + (second() - from) + " s");
      }
    } catch (InterruptedException e) {
      // what was begun is taken back
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void settle(OutputWatch watch) throws InterruptedException {
    long end = second() + 60 * SETTLE_MINUTES;
    int quiet = 0;
    while (quiet < 3 && second() < end) {
      stage.supervise().forEach(this::event);
      TimeUnit.SECONDS.sleep(2);
      long lag = watch.lag();
      quiet = lag == 0 ? quiet + 1 : 0;
      say.accept("Waiting until nothing waits: " + (lag < 0 ? "no answer" : lag + " records"));
    }
    report.event(
        second(), quiet >= 3 ? "nothing waits" : "records still wait: judged all the same");
  }

  private void judge() throws InterruptedException {
    say.accept("Reading and relating " + load.inForce().size() + " documents here, undisturbed");
    RapporteurConfig config = stage.cluster().config();
    Undisturbed undisturbed =
        Undisturbed.of(
            config, Analyzers.standard(), load.inForce(), SoakRules.first(routes), later);
    try (SchemaRegistry registry = stage.cluster().registry()) {
      GuaranteeCase given =
          new GuaranteeCase(load, undisturbed, new WrittenRecords(config, registry));
      Map<Guarantee, GuaranteeFinding> findings = new EnumMap<>(Guarantee.class);
      for (Guarantee guarantee : Guarantee.values()) {
        GuaranteeFinding finding = guarantee.judge(given);
        // a large story is written less often than others
        for (int i = 0; i < JUDGED_AGAIN && !finding.holds() && promised(guarantee); i++) {
          TimeUnit.SECONDS.sleep(10);
          given = new GuaranteeCase(load, undisturbed, new WrittenRecords(config, registry));
          finding = guarantee.judge(given);
        }
        findings.put(guarantee, finding);
        say.accept((finding.holds() ? "kept: " : "NOT kept: ") + guarantee.promise());
      }
      report.judged(findings);
    }
  }

  private boolean promised(Guarantee guarantee) {
    return Guarantee.under(plan.guarantee()).contains(guarantee);
  }

  @Override
  public void close() {
    disturbing = false;
    stage.close();
  }
}
