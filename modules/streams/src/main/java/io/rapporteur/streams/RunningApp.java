package io.rapporteur.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.directory.PartitionsChangedException;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.streams.ops.ApplicationProgress;
import io.rapporteur.streams.ops.GroupLag;
import io.rapporteur.streams.ops.SenderThreads;
import io.rapporteur.streams.partitions.PartitionCheck;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One application while it runs. */
final class RunningApp {
  private static final Logger LOG = LoggerFactory.getLogger(RunningApp.class);

  private final App app;
  private final KafkaStreams streams;
  private final List<LiveTable<?>> live;
  private final ApplicationProgress progress;
  private final GroupLag lag;
  private final KafkaStreamsMetrics metrics;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final SenderThreads senders = new SenderThreads();
  private final CountDownLatch ended;
  private final String id;
  private volatile String problem;

  /**
   * @param lag of its group; closed with it
   * @param ended counted down when the application stops by itself
   */
  RunningApp(
      App app,
      ApplicationParts.Built built,
      Properties properties,
      MeterRegistry registry,
      GroupLag lag,
      Duration stallAfter,
      CountDownLatch ended) {
    this.app = app;
    this.ended = ended;
    this.id = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
    this.live = built.live();
    this.streams = new KafkaStreams(built.topology(), properties);
    this.progress = new ApplicationProgress(streams, built.meters(), stallAfter);
    this.metrics = new KafkaStreamsMetrics(streams, List.of(Tag.of("app", app.id())));
    metrics.bindTo(registry);
    this.lag = lag;
    built.meters().gauge(ApplicationProgress.RESTORING, progress::restoring);
    built.meters().gauge(ApplicationProgress.SKIPPED, progress::skippedRate);
    built.meters().gauge(ApplicationProgress.LAG, lag::most);
    built.meters().gauge(ApplicationProgress.LAG_TOTAL, lag::total);
    built.meters().gauge(ApplicationProgress.STUCK, () -> lag.stuckMillis() / 1_000.0);
    built.meters().gauge(ApplicationProgress.PAUSED, () -> problem == null ? 0 : 1);
    streams.setUncaughtExceptionHandler(
        thrown -> {
          failed(thrown);
          LOG.error("{} stops: {}", app.id(), thrown.toString(), thrown);
          // a replaced thread may leave the client RUNNING with nothing processed
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    streams.setStateListener(
        (now, before) -> {
          LOG.info("{} is {}", app.id(), now);
          if (now == State.ERROR || now == State.NOT_RUNNING) {
            ended.countDown();
          }
        });
  }

  /** Starts; returns once global stores are read to their end. */
  void start() {
    live.forEach(table -> table.start(this::failed));
    streams.start();
  }

  /** Takes note of what stops it. */
  private void failed(Throwable thrown) {
    failure.compareAndSet(null, thrown);
    if (thrown instanceof Error || thrown.getCause() instanceof Error) {
      // before anything that needs memory: Kafka Streams may not get as far as its last state
      ended.countDown();
    }
  }

  /** Fails when a stream thread runs whose producer cannot send. */
  void checkSenders() {
    Set<String> orphaned = senders.orphaned(id);
    State state = streams.state();
    if (!orphaned.isEmpty() && (state == State.RUNNING || state == State.REBALANCING)) {
      failed(
          new IllegalStateException(
              "the producers of " + orphaned + " lost the threads they send with; see the log"));
      ended.countDown();
    }
  }

  /**
   * Ends it where a thread is away for longer than a transaction lives and topics have vanished:
   * exactly once, Kafka Streams waits for a leader of what is gone for 24 days, and on its own
   * thread. At the next start the directory knows, and what was meant for it is a dead letter.
   *
   * @param vanished topics that were there before
   */
  void checkVanished(Set<String> vanished, Duration away) {
    if (!vanished.isEmpty()
        && streams.state() == State.RUNNING
        && progress.polledMillisAgo() > away.toMillis()) {
      failed(
          new IllegalStateException(
              "nothing was done for "
                  + away.toSeconds()
                  + " s, and records may be under way to topics that vanished: "
                  + vanished));
      ended.countDown();
    }
  }

  /**
   * Looks at the partitions of its topics. Once some were added nothing is processed any more:
   * documents would meet the state of others. Kafka Streams finds out in its own time and ends.
   */
  void checkPartitions(RapporteurConfig config, Admin admin) {
    if (problem == null) {
      PartitionCheck.problems(app, config, admin).stream()
          .findFirst()
          .ifPresent(
              found -> {
                problem = found;
                streams.pause();
                LOG.error("{} processes nothing more: {}", app.id(), found);
              });
    }
  }

  /** Looks at what waits for the group, whichever instance it waits for. */
  void checkLag() {
    lag.look(System.currentTimeMillis());
  }

  AppHealth health() {
    return progress.health(app.id(), problem);
  }

  /** What stopped it, its cause rather than what followed; null when nothing did. */
  Throwable failure() {
    Throwable thrown = failure.get();
    return thrown == null || problem == null ? thrown : new PartitionsChangedException(problem);
  }

  State state() {
    return streams.state();
  }

  /** What it is called. */
  String name() {
    return app.id();
  }

  /**
   * Finishes what is in hand and leaves the group, so that others take over at once.
   *
   * @return whether it stopped by then
   */
  boolean close(Duration timeout) {
    boolean closed =
        streams.close(
            CloseOptions.timeout(timeout)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    live.forEach(LiveTable::close);
    metrics.close();
    lag.close();
    return closed;
  }
}
