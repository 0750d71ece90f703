package io.rapporteur.streams.topology;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for a commit soon after a fresh record, and leaves a backlog to the commit interval. Under
 * exactly-once a commit costs a thread several round trips, so that one interval cannot serve both:
 * one that is short enough for somebody who waits takes a quarter of the throughput of somebody who
 * catches up.
 */
final class CommitPacer {
  /** A record older than this waited because there are more than can be worked off. */
  private static final long FRESH_MILLIS = 1000;

  private final ProcessorContext<?, ?> context;
  private final LongSupplier clock;
  private boolean asked;

  /**
   * @param every how often a commit may be asked for
   */
  CommitPacer(ProcessorContext<?, ?> context, Duration every) {
    this(context, every, System::currentTimeMillis);
  }

  CommitPacer(ProcessorContext<?, ?> context, Duration every, LongSupplier clock) {
    this.context = context;
    this.clock = clock;
    context.schedule(every, PunctuationType.WALL_CLOCK_TIME, now -> tick());
  }

  /**
   * Takes note of a record that has been processed.
   *
   * @param timestamp of the record, milliseconds since 1970; a clock ahead of ours counts as fresh
   */
  void processed(long timestamp) {
    asked |= clock.getAsLong() - timestamp < FRESH_MILLIS;
  }

  private void tick() {
    if (asked) {
      asked = false;
      context.commit();
    }
  }
}
