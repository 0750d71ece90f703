package io.rapporteur.collect;

import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.collect.web.Fetcher;
import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects feeds until it is closed. Instances of one {@code application.id.prefix} share the
 * feeds; each entry is sent once, whichever of them sends it and whatever ends in between.
 */
public final class Collector implements AutoCloseable {
  /** Name of the application, as in consumer groups and metrics. */
  public static final String NAME = "collect";

  private static final Logger LOG = LoggerFactory.getLogger(Collector.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int MOST_ROUNDS = 50;

  /** What a record has beside the page in it, with room, bytes. */
  private static final int RECORD_ROOM = 1 << 16;

  private static final long LONGEST_CLOSE = 30;
  private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

  private final FeedList list;
  private final CollectClients clients;
  private final Memory memory;
  private final Writer writer;
  private final Rounds rounds;
  private final FeedMeters meters;
  private final Clock clock = Clock.systemUTC();
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile boolean closing;
  private volatile boolean ready;
  private volatile Instant lastTurn = Instant.now();

  private Collector(
      RapporteurConfig config,
      FeedList list,
      MeterRegistry metrics,
      BinaryOperator<String> parents) {
    this.list = list;
    this.clients = CollectClients.open(config);
    this.memory = new Memory(clients.consumer(), clients.admin());
    CloudEvents events = CloudEvents.of(config, config.applicationIdPrefix() + '-' + NAME);
    this.writer =
        new Writer(clients.producer(), clients.consumer(), clients.topic(), parents, events);
    Fetcher fetcher = new Fetcher(list.settings());
    Pages pages = new Pages(fetcher, config.topics().inbox());
    this.rounds = new Rounds(new FeedRound(fetcher, pages, clients::output, clock));
    this.meters = new FeedMeters(metrics, list.feeds(), clock);
    this.thread = new Thread(this::run, "rapporteur-collect");
  }

  /**
   * Checks the topics and starts.
   *
   * @param parents the {@code traceparent} to send to a topic the document of a uri with; null for
   *     none
   * @throws ConfigException when a topic is missing, or an answer could be larger than a record
   * @throws org.apache.kafka.common.KafkaException when the cluster does not answer
   */
  public static Collector start(
      RapporteurConfig config,
      FeedList feeds,
      MeterRegistry metrics,
      BinaryOperator<String> parents) {
    long most = config.recordMaxBytes() - RECORD_ROOM;
    if (feeds.settings().maxBytes() > most) {
      throw new ConfigException(
          "max-bytes is "
              + feeds.settings().maxBytes()
              + ", and a record may have record.max.bytes, "
              + config.recordMaxBytes()
              + "; lower the one to "
              + most
              + ", or raise the other");
    }
    Collector collector = new Collector(config, feeds, metrics, parents);
    collector.thread.start();
    return collector;
  }

  private void run() {
    try {
      clients.subscribe(memory);
      while (!closing) {
        memory.poll(POLL);
        write(rounds.finished(MOST_ROUNDS));
        begin();
        ready = memory.isRead();
        lastTurn = clock.instant();
      }
    } catch (RuntimeException | Error e) {
      if (!closing) {
        LOG.error("collect stops: {}", e.toString(), e);
        failure.compareAndSet(null, e);
      }
    } finally {
      rounds.close();
      clients.close();
      ended.countDown();
    }
  }

  /** Begins with what has waited longest, so that a host of many feeds asks each in its turn. */
  private void begin() {
    Instant now = clock.instant();
    List<Due> due = new ArrayList<>();
    for (FeedSpec feed : list.feeds()) {
      FeedState state = memory.of(feed.url(), clients.partition(feed.url()));
      meters.show(feed, state == null ? null : state.health());
      if (state != null && !now.isBefore(state.health().next())) {
        due.add(new Due(feed, state));
      }
    }
    due.sort(Comparator.comparing(each -> each.state.health().next()));
    due.forEach(each -> rounds.begin(each.feed, each.state));
  }

  private record Due(FeedSpec feed, FeedState state) {}

  /** Writes rounds of feeds that are still this instance's, and remembers them. */
  private void write(List<Rounds.Finished> finished) {
    List<Rounds.Finished> owned = new ArrayList<>();
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (Rounds.Finished each : finished) {
      String url = each.round().feed().url();
      TopicPartition partition = clients.partition(url);
      if (memory.of(url, partition) == each.state()) {
        owned.add(each);
        long position = clients.consumer().position(partition);
        offsets.put(partition, new OffsetAndMetadata(position));
      }
    }
    List<Round> written = owned.stream().map(Rounds.Finished::round).toList();
    if (owned.isEmpty() || !writer.write(written, offsets, clients.partitions())) {
      return;
    }
    for (Rounds.Finished each : owned) {
      Round round = each.round();
      meters.ended(round, each.state().health());
      each.state().health(round.health());
      each.state().seen().putAll(round.seen());
      round.forgotten().forEach(each.state().seen()::remove);
    }
  }

  /** Whether it has read what it has to know, and collects. */
  public boolean isReady() {
    return ready && failure.get() == null;
  }

  /** Whether it gets on. */
  public boolean isLive() {
    return failure.get() == null
        && ended.getCount() > 0
        && lastTurn.plus(LONGEST_TURN).isAfter(clock.instant());
  }

  /**
   * Waits until it stops by itself.
   *
   * @return false when it still runs after that time
   * @throws CollectFailedException once it has stopped
   */
  public boolean await(Duration timeout) throws InterruptedException {
    if (!ended.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
      return false;
    }
    throw new CollectFailedException(failure.get());
  }

  /** Stops; what is fetched and not yet written is fetched again by whoever goes on. */
  @Override
  public void close() {
    closing = true;
    clients.wakeup();
    try {
      if (!ended.await(LONGEST_CLOSE, TimeUnit.SECONDS)) {
        LOG.warn("collect did not stop within {} s", LONGEST_CLOSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
