package io.rapporteur.cli.demo;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Style;
import io.rapporteur.cli.Terminal;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.story.StoryReport;
import io.rapporteur.cli.watch.RecordView;
import io.rapporteur.cli.watch.TopicViews;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Story;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Feeds the documents that ship, one after the other, and shows what becomes of each, and then of
 * those that tell of one event.
 */
public final class Demo {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

  /** Stories are told at a steady pace, so that one is a moment behind its documents. */
  private static final Duration STORY_PATIENCE = Duration.ofSeconds(30);

  private static final Duration STORY_QUIET = Duration.ofSeconds(2);

  private final Cluster cluster;
  private final Terminal terminal;
  private final Runnable whenFirstIsOut;

  /**
   * A demo on a running cluster.
   *
   * @param whenFirstIsOut called once the first annotated document has come out
   */
  public Demo(Cluster cluster, Terminal terminal, Runnable whenFirstIsOut) {
    this.cluster = cluster;
    this.terminal = terminal;
    this.whenFirstIsOut = whenFirstIsOut;
  }

  /** Feeds and shows them all. */
  public void run() {
    List<DemoDocument> documents = DemoDocuments.load();
    String annotated = cluster.topics().annotated();
    String deadLetters = cluster.topics().deadLetters();
    try (SchemaRegistry registry = cluster.registry();
        NewsFeed feed = cluster.feed();
        TopicReader stories = cluster.reader(cluster.topics().stories()).settle();
        TopicReader results = cluster.reader(annotated).settle();
        TopicReader letters = cluster.reader(deadLetters).settle()) {
      Outlet[] outlets = {
        new Outlet(results, TopicViews.of(annotated, cluster, registry, terminal)),
        new Outlet(letters, TopicViews.of(deadLetters, cluster, registry, terminal))
      };
      for (int i = 0; i < documents.size(); i++) {
        DemoDocument document = documents.get(i);
        String count = (i + 1) + "/" + documents.size() + " ";
        terminal.line("");
        terminal.line(terminal.style(Style.GREEN, count + "fed: " + document.shows()));
        feed.send(document.raw()).get();
        awaitAndShow(document, outlets);
        if (i == 0) {
          whenFirstIsOut.run();
        }
      }
      report(documents, stories, registry);
    } catch (ExecutionException e) {
      throw new UserError("the broker did not take a document: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }

  private void report(List<DemoDocument> documents, TopicReader reader, SchemaRegistry registry) {
    terminal.line("");
    terminal.line(terminal.style(Style.GREEN, "the story that they tell: what a desk would read"));
    terminal.line("");
    Set<String> uris =
        documents.stream()
            .filter(DemoDocument::inStory)
            .map(DemoDocument::uri)
            .collect(Collectors.toSet());
    DemoStory stories = new DemoStory(uris, new AvroDeserializer<>(registry, Story.class));
    Story story =
        stories
            .await(reader, STORY_PATIENCE, STORY_QUIET)
            .orElseThrow(() -> new UserError("no story of the documents came out within a while"));
    new StoryReport(terminal.width(), terminal::style)
        .report(story, stories.headlines())
        .forEach(terminal::line);
  }

  private record Outlet(TopicReader reader, RecordView view) {}

  private void awaitAndShow(DemoDocument document, Outlet[] outlets) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      for (Outlet outlet : outlets) {
        ConsumerRecord<byte[], byte[]> found = outlet.reader().next(matches(document));
        if (found != null) {
          outlet.view().lines(found).forEach(line -> terminal.line("  " + line));
          return;
        }
      }
    }
    throw new UserError("nothing came out for '" + document.shows() + "' within a minute");
  }

  private static Predicate<ConsumerRecord<byte[], byte[]>> matches(DemoDocument document) {
    return record ->
        record.key() != null
            && document.uri().equals(new String(record.key(), StandardCharsets.UTF_8));
  }
}
