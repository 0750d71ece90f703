package io.rapporteur.cli.feed;

import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.client.RawDocument;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Sends documents as they are, shows how far it has come, and tells what was refused. */
final class Feeder implements FeedSink {
  private static final int MOST_MESSAGES = 20;
  private static final int MOST_SORTS = 1_000;

  private final NewsFeed feed;
  private final EnvelopeOptions envelope;
  private final UnaryOperator<String> parents;
  private final Progress progress;
  private final Terminal messages;
  private final AtomicLong refused = new AtomicLong();
  private final Map<String, Long> passedOver = new TreeMap<>();
  private final AtomicReference<Throwable> outage = new AtomicReference<>();

  /**
   * @param parents the {@code traceparent} to send the document of a uri with; null for none
   */
  Feeder(
      NewsFeed feed,
      EnvelopeOptions envelope,
      UnaryOperator<String> parents,
      Progress progress,
      Terminal messages) {
    this.feed = feed;
    this.envelope = envelope;
    this.parents = parents;
    this.progress = progress;
    this.messages = messages;
  }

  @Override
  public void accept(DocumentToFeed item) {
    throwOutage();
    String name = item.name(); // and not the item, which would be held until the broker answers
    feed.send(document(item))
        .whenComplete(
            (receipt, error) -> {
              if (error != null) {
                failed(name, error);
              }
            });
    progress.show(feed.acknowledged());
  }

  private RawDocument document(DocumentToFeed item) {
    String type = envelope.contentType(item);
    RawDocument document =
        type == null ? RawDocument.of(item.payload()) : RawDocument.of(item.payload(), type);
    if (item.uri() != null) {
      document = document.uri(item.uri());
    }
    String parent = parents.apply(item.uri());
    if (parent != null) {
      document = document.traceparent(parent);
    }
    if (envelope.source != null) {
      document = document.source(envelope.source);
    }
    if (envelope.published != null) {
      document = document.published(envelope.published);
    }
    if (item.captured() != null) {
      document = document.header("version-created", item.captured().toString());
    }
    return envelope.language == null ? document : document.language(envelope.language);
  }

  private void failed(String name, Throwable error) {
    if (error instanceof RecordTooLargeException) {
      refuse(name, "the broker finds it too large: " + error.getMessage());
    } else {
      outage.compareAndSet(null, error);
    }
  }

  @Override
  public void refuse(String name, String why) {
    if (refused.incrementAndGet() <= MOST_MESSAGES) {
      progress.end();
      messages.line("rapporteur: " + Harmless.line(name + ": " + why));
    }
  }

  @Override
  public void passed(long bytes) {
    progress.passed(bytes);
  }

  @Override
  public void passedOver(String sort) {
    boolean known = passedOver.size() < MOST_SORTS || passedOver.containsKey(sort);
    passedOver.merge(known ? sort : "others", 1L, Long::sum);
    progress.show(feed.acknowledged());
  }

  /** What an archive holds that is no document, by its sort. */
  Map<String, Long> passedOver() {
    return passedOver;
  }

  /** Waits for the broker's answers to all that was sent. */
  void flush() {
    feed.flush();
    progress.end();
    throwOutage();
  }

  private void throwOutage() {
    Throwable failure = outage.get();
    if (failure != null) {
      progress.end();
      throw new KafkaException(
          "the broker stopped taking documents after " + feed.acknowledged(), failure);
    }
  }

  /** Documents that were not fed. */
  long refused() {
    return refused.get();
  }
}
