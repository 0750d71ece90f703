package io.rapporteur.collect;

import io.rapporteur.contracts.log.LoggedUri;
import io.rapporteur.contracts.log.WithoutMessages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rounds under way on other threads: of each host one at a time. Used by one thread, which hands a
 * state over with {@link #begin} and does not change it before the round is {@link #finished}.
 */
final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int THREADS = 8;

  /** What came of a round; the failure is one of this program's surroundings, or null. */
  record Finished(FeedState state, Round round, KafkaException failure) {}

  private final FeedRound feeds;
  private final Set<String> hosts = new HashSet<>();
  private final ConcurrentLinkedQueue<Finished> done = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "rapporteur-collect-fetch");
            thread.setDaemon(true);
            return thread;
          });

  Rounds(FeedRound feeds) {
    this.feeds = feeds;
  }

  /** Begins a round, unless its host is being asked. */
  void begin(FeedSpec feed, FeedState state) {
    if (hosts.size() < 2 * THREADS && hosts.add(feed.host())) {
      threads.execute(() -> run(feed, state));
    }
  }

  private void run(FeedSpec feed, FeedState state) {
    try {
      done.add(new Finished(state, feeds.run(feed, state), null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (KafkaException e) {
      done.add(new Finished(state, Round.without(feed, state.health(), null), e));
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("a defect of this program, at {}", LoggedUri.of(feed.url()), WithoutMessages.of(e));
      done.add(new Finished(state, feeds.defect(feed, state, e), null));
    }
  }

  /**
   * Rounds that have ended since.
   *
   * @throws KafkaException when one failed for want of the broker or the registry
   */
  List<Finished> finished(int most) {
    List<Finished> finished = new ArrayList<>();
    while (finished.size() < most) {
      Finished next = done.poll();
      if (next == null) {
        break;
      }
      hosts.remove(next.round().feed().host());
      if (next.failure() != null) {
        throw next.failure();
      }
      finished.add(next);
    }
    return finished;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
