package io.rapporteur.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of README.md and of Javadoc, compiled and run; a test compares them. */
@ExtendWith(BrokerExtension.class)
class ReadmeExamplesTest {
  private final Map<String, AnnotatedDocument> store = new ConcurrentHashMap<>();

  private void feed(RapporteurConfig config) {
    // begin feed
    try (NewsFeed feed = NewsFeed.connect(config)) {
      feed.send(
          RawDocument.text("The ferry sails again on Monday.")
              .uri("https://news.example/ferry")
              .source("Harbour Post")
              .published(Instant.parse("2024-03-01T12:00:00Z")));
      feed.withdraw("https://news.example/mistake");
      feed.flush();
      System.out.println(feed.acknowledged() + " documents fed, " + feed.failed() + " not");
    }
    // end feed
  }

  private void consume(RapporteurConfig config) throws Exception {
    // begin consume
    try (var consumer =
        NewsConsumer.ofAnnotated(config, "my-service", List.of("politics"), this::handle)) {
      Runtime.getRuntime().addShutdownHook(new Thread(consumer::close));
      consumer.run();
    }
    // end consume
  }

  // begin handle
  private void handle(NewsRecord<AnnotatedDocument> record) {
    if (record.withdrawn()) {
      store.remove(record.key());
    } else {
      store.put(record.key(), record.value());
    }
  }

  // end handle

  @Test
  void shouldFeed(TestCluster cluster) {
    feed(cluster.config());

    assertThat(cluster.read(cluster.topics().inbox(), 1)).hasSize(1);
    assertThat(cluster.read(cluster.topics().documents(), 1)).hasSize(1);
  }

  @Test
  void shouldConsume(TestCluster cluster) {
    String topic = cluster.topics().route("politics");
    AnnotatedDocument document = AnnotatedDocuments.annotated("urn:a").build();
    cluster.produce(topic, "urn:a", AnnotatedDocument.class, document);
    Thread thread =
        new Thread(
            () -> {
              try {
                consume(cluster.config());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();

    await().atMost(Duration.ofSeconds(60)).until(() -> document.equals(store.get("urn:a")));
  }

  @Test
  void shouldBeWhatReadmeAndJavadocShow() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String javadoc = javadoc("NewsFeed") + javadoc("NewsConsumer");
    Matcher examples =
        Pattern.compile("// begin (\\w+)\\n(.*?)\\n *// end \\1", Pattern.DOTALL)
            .matcher(
                Files.readString(
                    Path.of("src/test/java/io/rapporteur/client/ReadmeExamplesTest.java")));
    int found = 0;
    while (examples.find()) {
      String code = withoutMargin(examples.group(2));
      assertThat(readme).as(examples.group(1)).contains(code);
      assertThat(javadoc).as(examples.group(1)).contains("{@code\n" + code + "\n}");
      found++;
    }
    assertThat(found).isEqualTo(3);
  }

  /** The comments of a class, without the stars before their lines. */
  private static String javadoc(String name) throws IOException {
    Path file = Path.of("src/main/java/io/rapporteur/client/" + name + ".java");
    return Files.readString(file)
        .lines()
        .filter(line -> line.startsWith(" *"))
        .map(line -> line.length() < 4 ? "" : line.substring(3))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String withoutMargin(String code) {
    int margin = code.indexOf(code.strip());
    return Arrays.stream(code.split("\n"))
        .map(line -> line.isBlank() ? "" : line.substring(margin))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
