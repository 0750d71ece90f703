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
import java.util.Optional;

/** The documents that the console holds, followed and searched. */
public final class ReadModel implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 2_000;

  private final Holdings holdings;
  private final Refresher refresher;
  private final Follower follower;
  private final Search search;
  private final Indexer indexer;

  private ReadModel(
      Holdings holdings, Refresher refresher, Follower follower, Search search, Indexer indexer) {
    this.holdings = holdings;
    this.refresher = refresher;
    this.follower = follower;
    this.search = search;
    this.indexer = indexer;
  }

  /**
   * Where documents are kept, and how they are asked.
   *
   * @param withdrawn those withdrawn a moment ago, which the search does not show
   */
  public record Backing(Holdings holdings, Search search, Withdrawn withdrawn) {}

  /** An index of the console's own under a folder. */
  public static Backing lucene(Clients clients, Path folder) {
    String topic = clients.topics().annotated();
    Days days = Days.open(folder, clients.topicId(topic));
    AvroDeserializer<AnnotatedDocument> deserializer =
        clients.deserializer(AnnotatedDocument.class);
    Withdrawn withdrawn = new Withdrawn();
    Search search =
        new LuceneSearch(days, withdrawn, bytes -> deserializer.deserialize(topic, bytes));
    return new Backing(days, search, withdrawn);
  }

  /**
   * Follows the topic from where the holdings have come, or, when there is nothing that can be gone
   * on with, from the first record within the retention.
   */
  public static ReadModel follow(
      Clients clients, Backing backing, int retentionDays, Clock clock, Indexer.Listener listener) {
    String topic = clients.topics().annotated();
    Holdings holdings = backing.holdings();
    Refresher refresher = new Refresher(holdings, backing.withdrawn());
    Indexer indexer =
        new Indexer(
            holdings,
            backing.withdrawn(),
            clients.deserializer(AnnotatedDocument.class),
            refresher,
            retentionDays,
            clock,
            listener);
    Follower follower =
        Follower.start(
            "console-index",
            clients,
            List.of(topic),
            holdings.offsets(),
            clock.instant().minus(Duration.ofDays(retentionDays)),
            indexer);
    return new ReadModel(holdings, refresher, follower, backing.search(), indexer);
  }

  /** Asks the documents. */
  public Search search() {
    return search;
  }

  /** A document as it is kept; one that arrived a moment ago is waited for. */
  public Optional<Stored> document(String uri) {
    return search
        .document(uri)
        .or(() -> refresher.settle(PATIENCE_MILLIS) ? search.document(uri) : Optional.empty());
  }

  /** Waits until searches show what was told of by now, two seconds at most. */
  public void settle() {
    refresher.settle(PATIENCE_MILLIS);
  }

  /** How far the topic was followed. */
  public Follower follower() {
    return follower;
  }

  /** Where the documents are kept. */
  public Holdings holdings() {
    return holdings;
  }

  /** Records that could not be read and were passed over. */
  public long unreadable() {
    return indexer.unreadable();
  }

  @Override
  public void close() throws IOException {
    holdings.stopping();
    follower.close();
    refresher.close();
    holdings.close();
  }
}
