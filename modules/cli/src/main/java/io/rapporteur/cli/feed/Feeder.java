package io.rapporteur.cli.feed;

import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.client.RawDocument;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Sends documents as they are, shows how far it has come, and tells what was refused. */
final class Feeder implements ItemSink {
  private static final int MOST_MESSAGES = 20;

  private final NewsFeed feed;
  private final EnvelopeOptions envelope;
  private final Progress progress;
  private final Terminal messages;
  private final AtomicLong refused = new AtomicLong();
  private final AtomicReference<Throwable> outage = new AtomicReference<>();

  Feeder(NewsFeed feed, EnvelopeOptions envelope, Progress progress, Terminal messages) {
    this.feed = feed;
    this.envelope = envelope;
    this.progress = progress;
    this.messages = messages;
  }

  @Override
  public void accept(Item item) {
    throwOutage();
    feed.send(document(item))
        .whenComplete(
            (receipt, error) -> {
              if (error != null) {
                failed(item, error);
              }
            });
    progress.show(feed.acknowledged());
  }

  private RawDocument document(Item item) {
    String type = envelope.contentType(item);
    RawDocument document =
        type == null ? RawDocument.of(item.payload()) : RawDocument.of(item.payload(), type);
    if (item.uri() != null) {
      document = document.uri(item.uri());
    }
    if (envelope.source != null) {
      document = document.source(envelope.source);
    }
    if (envelope.published != null) {
      document = document.published(envelope.published);
    }
    return envelope.language == null ? document : document.language(envelope.language);
  }

  private void failed(Item item, Throwable error) {
    if (error instanceof RecordTooLargeException) {
      refuse(item.name(), "the broker finds it too large: " + error.getMessage());
    } else {
      outage.compareAndSet(null, error);
    }
  }

  @Override
  public void refuse(String name, String why) {
    if (refused.incrementAndGet() <= MOST_MESSAGES) {
      progress.end();
      messages.line("rapporteur: " + name + ": " + why);
    }
  }

  @Override
  public void passed(long bytes) {
    progress.passed(bytes);
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
