package io.rapporteur.console.index;

import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.Follower;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The documents that the console holds, followed and searched. */
public final class ReadModel implements AutoCloseable {
  private final Days days;
  private final Refresher refresher;
  private final Follower follower;
  private final Search search;
  private final Indexer indexer;

  private ReadModel(
      Days days, Refresher refresher, Follower follower, Search search, Indexer indexer) {
    this.days = days;
    this.refresher = refresher;
    this.follower = follower;
    this.search = search;
    this.indexer = indexer;
  }

  /**
   * Opens the index under a folder and follows the topic from where it has come, or, when there is
   * none that can be gone on with, from the first record within the retention.
   */
  public static ReadModel open(
      Clients clients, Path folder, int retentionDays, Clock clock, Indexer.Listener listener) {
    String topic = clients.topics().annotated();
    Days days = Days.open(folder, clients.topicId(topic));
    AvroDeserializer<AnnotatedDocument> deserializer =
        clients.deserializer(AnnotatedDocument.class);
    Withdrawn withdrawn = new Withdrawn();
    Refresher refresher = new Refresher(days, withdrawn);
    Indexer indexer =
        new Indexer(days, withdrawn, deserializer, refresher, retentionDays, clock, listener);
    Search search = new Search(days, withdrawn, bytes -> deserializer.deserialize(topic, bytes));
    Follower follower =
        Follower.start(
            "console-index",
            clients,
            List.of(topic),
            days.offsets(),
            clock.instant().minus(Duration.ofDays(retentionDays)),
            indexer);
    return new ReadModel(days, refresher, follower, search, indexer);
  }

  /** Asks the documents. */
  public Search search() {
    return search;
  }

  /** How far the topic was followed. */
  public Follower follower() {
    return follower;
  }

  /** The indexes. */
  public Days days() {
    return days;
  }

  /** Records that could not be read and were passed over. */
  public long unreadable() {
    return indexer.unreadable();
  }

  @Override
  public void close() throws IOException {
    follower.close();
    refresher.close();
    days.close();
  }
}
