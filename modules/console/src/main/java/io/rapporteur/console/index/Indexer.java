package io.rapporteur.console.index;

import io.rapporteur.console.kafka.Follower;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of annotated documents and keeps {@link Holdings} as it says. What arrives is
 * told at once, before a search shows it.
 */
public final class Indexer implements Follower.Sink {
  private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
  private static final String CONTENT = "rapporteur-content";
  private static final long COMMIT_MILLIS = 15_000;
  private static final int RECENT = 10_000;

  /** Is told of documents as they come. */
  public interface Listener {
    /** A document has arrived; not called for those that were there when the console started. */
    void arrived(Arrival arrival, Row row);

    /** A document was withdrawn. */
    void withdrawn(String uri);
  }

  private final Holdings days;
  private final Withdrawn withdrawn;
  private final AvroDeserializer<AnnotatedDocument> deserializer;
  private final Listener listener;
  private final Refresher refresher;
  private final int retentionDays;
  private final Clock clock;
  private final AtomicLong unreadable = new AtomicLong();

  /** Those written since about the last refresh, which the index does not show yet. */
  private final Set<String> recent =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > RECENT;
            }
          });

  private long committed;
  private boolean changed;
  private boolean withdrew;

  Indexer(
      Holdings days,
      Withdrawn withdrawn,
      AvroDeserializer<AnnotatedDocument> deserializer,
      Refresher refresher,
      int retentionDays,
      Clock clock,
      Listener listener) {
    this.days = days;
    this.withdrawn = withdrawn;
    this.deserializer = deserializer;
    this.refresher = refresher;
    this.retentionDays = retentionDays;
    this.clock = clock;
    this.listener = listener;
    this.committed = clock.millis();
  }

  /** Records that could not be read and were passed over. */
  public long unreadable() {
    return unreadable.get();
  }

  private LocalDate oldest() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(retentionDays - 1L);
  }

  @Override
  public void take(ConsumerRecord<byte[], byte[]> record, boolean live) {
    if (record.key() == null) {
      return;
    }
    String uri = new String(record.key(), StandardCharsets.UTF_8);
    changed = true;
    try {
      if (record.value() == null) {
        withdraw(uri, record.offset());
        return;
      }
      AnnotatedDocument document = deserializer.deserialize(record.topic(), record.value());
      Arrival arrival =
          new Arrival(
              document,
              record.value(),
              Instant.ofEpochMilli(record.timestamp()),
              record.partition(),
              record.offset(),
              content(record));
      if (arrival.day().isBefore(oldest())) {
        days.remove(uri, record.offset());
        return;
      }
      Row row = Row.of(arrival, !recent.add(uri) || days.holds(uri));
      withdrawn.back(uri);
      days.put(arrival, row);
      if (live) {
        // written before it is told of, so that a refresh that begins from now on shows it
        refresher.due();
        listener.arrived(arrival, row);
      }
    } catch (UnreadablePayloadException e) {
      // The topic is written by annotate alone; whoever wrote this has to mend it. None is lost.
      if (unreadable.incrementAndGet() == 1) {
        LOG.warn("{}-{}@{}: {}", record.topic(), record.partition(), record.offset(), e.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  private void withdraw(String uri, long offset) throws IOException {
    withdrawn.add(uri);
    recent.remove(uri);
    days.remove(uri, offset);
    listener.withdrawn(uri);
    withdrew = true;
  }

  private static String content(ConsumerRecord<byte[], byte[]> record) {
    Header header = record.headers().lastHeader(CONTENT);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void polled(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    Set<String> uris = new HashSet<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (record.key() != null) {
        uris.add(new String(record.key(), StandardCharsets.UTF_8));
      }
    }
    try {
      days.expect(uris);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public void paused(Map<Integer, Long> positions, boolean live) {
    flush();
    if (withdrew) {
      withdrew = false;
      refresher.soon();
    } else if (changed) {
      refresher.due();
    }
    long now = clock.millis();
    if (now - committed < COMMIT_MILLIS) {
      return;
    }
    committed = now;
    commit(positions);
  }

  private void flush() {
    try {
      days.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  @Override
  public void stopped(Map<Integer, Long> positions) {
    commit(positions);
  }

  private void commit(Map<Integer, Long> positions) {
    try {
      days.expire(oldest());
      days.commit(positions);
      changed = false;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }
}
