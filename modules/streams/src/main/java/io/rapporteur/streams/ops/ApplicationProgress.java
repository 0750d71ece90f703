package io.rapporteur.streams.ops;

import java.time.Duration;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * Tells an application that gets on from one that only says so: RUNNING is a state Kafka Streams
 * may be in while nothing is processed.
 */
public final class ApplicationProgress {
  /**
   * The gauge of {@link GroupLag#most}, of all instances. Alert RapporteurStalled: above 0 and no
   * input ended for 5 min; RapporteurBehind: over 10,000 for 15 min.
   */
  public static final String LAG = "rapporteur.lag";

  /**
   * The gauge of {@link GroupLag#total}: what to scale by. No alert of its own. Not named total, an
   * ending that Prometheus keeps for counters and that would be taken off.
   */
  public static final String LAG_TOTAL = "rapporteur.lag.all.partitions";

  /** The gauge of {@link GroupLag#stuckMillis}, in seconds. Alert RapporteurStuck: over 300. */
  public static final String STUCK = "rapporteur.stuck.seconds";

  /**
   * The gauge that is 1 once partitions were added under the application. Alert
   * RapporteurPartitions.
   */
  public static final String PAUSED = "rapporteur.partitions.changed";

  /**
   * The gauge of {@link #restoring}. Alert RapporteurRestoring: above 0 and not falling for 10 min.
   */
  public static final String RESTORING = "rapporteur.restore.remaining";

  /** The gauge of {@link #skippedRate}. Alert RapporteurSkipped: above 0. */
  public static final String SKIPPED = "rapporteur.skipped.rate";

  private final KafkaStreams streams;
  private final Meters meters;
  private final long stallMillis;
  private final long started = System.currentTimeMillis();

  /**
   * @param stallAfter with records waiting and none ended for so long, or a thread away from its
   *     consumer for so long, the application is not live; longer than a document's whole budget
   *     and an outage waited out
   */
  public ApplicationProgress(KafkaStreams streams, Meters meters, Duration stallAfter) {
    this.streams = streams;
    this.meters = meters;
    this.stallMillis = stallAfter.toMillis();
  }

  /**
   * How the application is now.
   *
   * @param problem what keeps it from processing; null when nothing does
   */
  public AppHealth health(String app, String problem) {
    State state = streams.state();
    long lag = lag();
    long idle = System.currentTimeMillis() - Math.max(started, meters.lastProgress());
    return new AppHealth(
        app,
        state.name(),
        state == State.RUNNING && problem == null,
        isLive(state, lag, idle, stallMillis) && polledMillisAgo() < stallMillis,
        lag,
        idle,
        problem == null ? "" : problem);
  }

  /**
   * Records of changelogs that stores of this instance, those that stand by left out, are yet to be
   * restored from.
   */
  public double restoring() {
    return sum("restore-remaining-records-total");
  }

  /**
   * Records a second that Kafka Streams itself passed over. There should be none: nothing here is
   * configured to, and what cannot be processed is a dead letter.
   */
  public double skippedRate() {
    return sum("dropped-records-rate");
  }

  /** Of all tasks, whose series are too many to be served one by one. */
  private double sum(String metric) {
    double sum = 0;
    for (Metric each : streams.metrics().values()) {
      if (each.metricName().name().equals(metric)
          && each.metricName().group().equals("stream-task-metrics")
          && each.metricValue() instanceof Double value
          && !value.isNaN()) {
        sum += value;
      }
    }
    return sum;
  }

  static boolean isLive(State state, long lag, long idleMillis, long stallMillis) {
    boolean up = state == State.CREATED || state == State.RUNNING || state == State.REBALANCING;
    return up && (lag == 0 || idleMillis < stallMillis);
  }

  /**
   * Records that wait in this instance's own partition in which most do, as its consumer last saw:
   * what others leave lying does not make this one unfit to live.
   */
  private long lag() {
    return (long) most("records-lag");
  }

  /**
   * Since when the thread that has been away longest has not asked for records. One that hangs does
   * not see what comes behind the record it hangs on: its lag stays that of its last poll.
   */
  public long polledMillisAgo() {
    return (long) (most("last-poll-seconds-ago") * 1_000);
  }

  /** The largest value of a metric that the threads' main consumers have, at least 0. */
  private double most(String metric) {
    double most = 0;
    for (Metric each : streams.metrics().values()) {
      var name = each.metricName();
      if (name.name().equals(metric)
          && isMain(name.tags().getOrDefault("client-id", ""))
          && each.metricValue() instanceof Double value
          && !value.isNaN()) {
        most = Math.max(most, value);
      }
    }
    return most;
  }

  private static boolean isMain(String client) {
    return client.endsWith("-consumer")
        && !client.endsWith("-restore-consumer")
        && !client.endsWith("-global-consumer");
  }
}
