package io.rapporteur.streams.outcome;

import io.rapporteur.contracts.serde.RegistryException;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits out an outage of the surroundings: the same work is done again, after pauses that double
 * from 100 ms to 5 s. When the outage lasts longer than patience does, it is thrown, the instance
 * stops, and its input stays where it is.
 */
public final class Patience {
  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5_000;

  /** Waits some milliseconds. */
  @FunctionalInterface
  public interface Pause {
    void of(long millis) throws InterruptedException;
  }

  private final long limit;
  private final LongSupplier clock;
  private final Pause pause;

  /**
   * @param limit how long an outage is waited out
   * @param clock milliseconds, from any zero
   * @param pause waits between attempts
   */
  public Patience(Duration limit, LongSupplier clock, Pause pause) {
    this.limit = limit.toMillis();
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Patience of a given length: well below the transaction timeout and {@code
   * max.poll.interval.ms}, or the waiting itself has the work taken away.
   */
  public static Patience of(Duration limit) {
    return new Patience(limit, () -> System.nanoTime() / 1_000_000, Thread::sleep);
  }

  /**
   * The result of the work, done again until the surroundings answer.
   *
   * @throws KafkaException the last failure, when it is none that passes, or patience has ended
   */
  public <T> T call(Supplier<T> work) {
    long started = clock.getAsLong();
    for (long wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
      try {
        return work.get();
      } catch (KafkaException e) {
        if (!passing(e) || clock.getAsLong() - started + wait > limit) {
          throw e;
        }
        LOG.warn("waiting {} ms to try again: {}", wait, e.getMessage());
      }
      try {
        pause.of(wait);
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
  }

  private static boolean passing(KafkaException e) {
    return e instanceof RegistryException || e instanceof RetriableException;
  }
}
