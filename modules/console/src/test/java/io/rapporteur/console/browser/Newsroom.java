package io.rapporteur.console.browser;

import io.rapporteur.console.Console;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;

/** A console over topics that a test writes to itself. */
final class Newsroom implements AutoCloseable {
  private final TestCluster cluster;
  private final Console console;

  private Newsroom(TestCluster cluster, Console console) {
    this.cluster = cluster;
    this.console = console;
  }

  static Newsroom open() {
    try {
      Path data = Files.createTempDirectory("rapporteur-browser");
      TestCluster cluster =
          TestCluster.on(EmbeddedBroker.shared(), "transport", "economy", "politics");
      Map<String, String> changes =
          Map.of("console.port", "0", "console.data.dir", data.toString());
      return new Newsroom(
          cluster, Console.start(cluster.config(changes), new TestBackend(cluster), "test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address without a slash at its end. */
  String url() {
    return console.address();
  }

  /** The link as it is printed. */
  String link() {
    return console.link();
  }

  TestCluster cluster() {
    return cluster;
  }

  Newsroom put(AnnotatedDocument document) {
    cluster.produce(
        cluster.topics().annotated(), document.getUri(), AnnotatedDocument.class, document);
    return this;
  }

  void withdraw(String uri) {
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, null);
  }

  Newsroom put(Document document) {
    cluster.produce(cluster.topics().documents(), document.getUri(), Document.class, document);
    return this;
  }

  Newsroom put(Story story) {
    cluster.produce(cluster.topics().stories(), story.getId(), Story.class, story);
    story
        .getMembers()
        .forEach(
            m ->
                cluster.produce(cluster.topics().memberships(), m.getUri(), Membership.class, m));
    return this;
  }

  Newsroom put(Rule rule) {
    cluster.produce(cluster.topics().rules(), rule.getId(), Rule.class, rule);
    return this;
  }

  Newsroom put(Alert alert) {
    cluster.produce(cluster.topics().alerts(), alert.getId(), Alert.class, alert);
    return this;
  }

  /** An input that could not be processed. */
  Newsroom letter(String key, String payload, String reason, String message) {
    cluster.produce(
        cluster.topics().deadLetters(),
        key,
        payload.getBytes(StandardCharsets.UTF_8),
        Map.of(
            "dl.reason", reason,
            "dl.stage", "intake",
            "dl.message", message,
            "dl.topic", cluster.topics().inbox(),
            "dl.partition", "0",
            "dl.offset", "1",
            "dl.attempt", "1",
            "source", "feeds.example"));
    return this;
  }

  /** Waits until all of it can be seen. */
  void settle() {
    Awaitility.await().atMost(TestCluster.PATIENCE).until(console::caughtUp);
  }

  @Override
  public void close() {
    console.close();
    cluster.close();
  }
}
