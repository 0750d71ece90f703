package io.rapporteur.streams.outcome;

import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.RegistryUnavailableException;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
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
  private final Predicate<KafkaException> passing;

  /**
   * @param limit how long an outage is waited out
   * @param clock milliseconds, from any zero
   * @param pause waits between attempts
   */
  public Patience(Duration limit, LongSupplier clock, Pause pause) {
    this(limit, clock, pause, Patience::passing);
  }

  private Patience(
      Duration limit, LongSupplier clock, Pause pause, Predicate<KafkaException> passing) {
    this.limit = limit.toMillis();
    this.clock = clock;
    this.pause = pause;
    this.passing = passing;
  }

  /**
   * Patience of a given length: well below the transaction timeout and {@code
   * max.poll.interval.ms}, or the waiting itself has the work taken away.
   */
  public static Patience of(Duration limit) {
    return new Patience(limit, Patience::millis, Thread::sleep);
  }

  /** Patience with a registry that does not answer, and with nothing that it answers. */
  public static Patience withRegistry(Duration limit) {
    return new Patience(
        limit, Patience::millis, Thread::sleep, RegistryUnavailableException.class::isInstance);
  }

  private static long millis() {
    return System.nanoTime() / 1_000_000;
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
        if (!passing.test(e) || clock.getAsLong() - started + wait > limit) {
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
