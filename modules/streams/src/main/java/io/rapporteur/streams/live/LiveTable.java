package io.rapporteur.streams.live;

import io.rapporteur.contracts.Author;
import io.rapporteur.contracts.log.LoggedLine;
import io.rapporteur.contracts.log.LoggedUri;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.streams.ops.RepeatedTask;
import io.rapporteur.streams.outcome.Patience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compacted topic that takes effect while documents flow: a global store, read by every instance
 * in full before its first document, and from then on as it changes.
 *
 * <p>What changes together takes effect together. A writer of several records marks each with the
 * headers {@link #BATCH} and {@link #BATCH_SIZE}, and writes them in one transaction; records
 * without take effect 100 ms after the last of them, or 1 s after the first. Changes are handed
 * over by a thread of this table, so that neither the global thread nor a stream thread waits for
 * rules to be compiled.
 *
 * <p>Bytes that cannot be read leave the entry as it was.
 *
 * @param <V> type of the values
 */
public final class LiveTable<V> implements AutoCloseable {
  /** Header: an id that the records of one batch share. */
  public static final String BATCH = "rapporteur-batch";

  /** Header: how many records the batch has, in digits. */
  public static final String BATCH_SIZE = "rapporteur-batch-size";

  /** Names in the log are cut after so many characters. */
  private static final int LONGEST_NAME = 200;

  private static final Logger LOG = LoggerFactory.getLogger(LiveTable.class);
  private static final Duration TICK = Duration.ofMillis(20);

  /** Where changes go. Called by one thread at a time. */
  public interface Target<V> {
    /** Takes effect at once for whoever looks from now on; null values remove. */
    void apply(Map<String, V> changes);

    /** Says that an entry's new value could not be read, and stays as it was. */
    void unreadable(String key, String message);
  }

  private final String name;
  private final String topic;
  private final Deserializer<V> decoder;
  private final Patience patience;
  private final Target<V> target;
  private final PendingChanges<V> pending = new PendingChanges<>(100, 1_000, 30_000);
  private final AtomicBoolean loaded = new AtomicBoolean();
  private RepeatedTask applier;

  /**
   * @param name of the store; sources and processors are named after it
   * @param topic the compacted topic
   * @param decoder of its values
   * @param patience waits on the global thread while the registry does not answer, as documents do
   */
  public LiveTable(
      String name, String topic, Deserializer<V> decoder, Patience patience, Target<V> target) {
    this.name = name;
    this.topic = topic;
    this.decoder = decoder;
    this.patience = patience;
    this.target = target;
  }

  /** Adds the global store and its source. */
  public void addTo(Topology topology) {
    topology.addGlobalStore(
        // in memory, so that it is read in full at each start: the snapshot lives nowhere else
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(name), Serdes.ByteArray(), Serdes.ByteArray())
            .withLoggingDisabled(),
        "from-" + name,
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        topic,
        "load-" + name,
        () -> new LiveTableProcessor(name, this));
  }

  /**
   * Starts to hand changes over as they come. Without it, {@link #flush} does.
   *
   * @param failed told when no more changes will be handed over
   */
  public synchronized void start(Consumer<Throwable> failed) {
    applier = RepeatedTask.start("rapporteur-" + name, TICK, this::applyDue, failed);
  }

  /**
   * Called before the first document: the topic has been read to its end, so all of it takes
   * effect. Does nothing from the second call on.
   */
  public void loaded() {
    if (loaded.compareAndSet(false, true)) {
      flush();
    }
  }

  /** Lets everything that has arrived take effect. */
  public synchronized void flush() {
    hand(pending.all());
  }

  void accept(Record<byte[], byte[]> record) {
    String key = new String(record.key(), StandardCharsets.UTF_8);
    TableChange.Batch batch = batch(record.headers());
    if (loaded.get()) {
      LOG.info(
          "{}: {} {} by {} at {}",
          topic,
          harmless(LoggedUri.of(key)),
          record.value() == null ? "removed" : "put",
          by(record.headers()),
          Instant.ofEpochMilli(record.timestamp()));
    }
    pending.add(change(key, record.value(), batch), System.currentTimeMillis());
  }

  private TableChange<V> change(String key, byte[] value, TableChange.Batch batch) {
    try {
      V changed = patience.call(() -> decoder.deserialize(topic, value));
      return TableChange.of(key, changed, batch);
    } catch (UnreadablePayloadException e) {
      return TableChange.unreadable(key, e.getMessage(), batch);
    } catch (KafkaException e) {
      // the registry or the broker is to blame, for longer than patience lasts: the instance stops,
      // and reads the topic again at its next start
      throw e;
    } catch (RuntimeException e) {
      return TableChange.unreadable(key, "its bytes make the program fail: " + e, batch);
    }
  }

  private synchronized void applyDue() {
    try {
      // until the topic has been read to its end there is no telling what is whole
      if (loaded.get()) {
        hand(pending.due(System.currentTimeMillis()));
      }
    } catch (RuntimeException e) {
      LOG.error("changes of {} could not take effect; what was in force stays", topic, e);
    }
  }

  private void hand(TableChange.Taken<V> changes) {
    if (!changes.values().isEmpty()) {
      target.apply(changes.values());
    }
    changes.problems().forEach(target::unreadable);
  }

  /** Who says to have written a record; Kafka does not tell its readers. */
  private static String by(Headers headers) {
    return Author.of(headers).map(LoggedLine::of).orElse("somebody who does not say");
  }

  private static String harmless(String text) {
    String line = LoggedLine.of(text);
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
  }

  private static TableChange.Batch batch(Headers headers) {
    Header id = headers.lastHeader(BATCH);
    Header size = headers.lastHeader(BATCH_SIZE);
    if (id == null || size == null || id.value() == null || size.value() == null) {
      return null;
    }
    try {
      return new TableChange.Batch(
          new String(id.value(), StandardCharsets.UTF_8),
          Integer.parseInt(new String(size.value(), StandardCharsets.UTF_8)));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public synchronized void close() {
    if (applier != null) {
      applier.close();
    }
  }
}
