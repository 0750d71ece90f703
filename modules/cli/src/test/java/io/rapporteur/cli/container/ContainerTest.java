package io.rapporteur.cli.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rapporteur.cli.local.Ports;
import io.rapporteur.cli.packaged.Packaged;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.client.RawDocument;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.testkit.TestTopics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;

/** The packaged application against a broker and a registry as others run them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ContainerTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int DOCUMENTS = 120;

  @TempDir Path folder;

  private KafkaContainer kafka;
  private GenericContainer<?> registry;
  private RapporteurConfig config;
  private Packaged rapporteur;
  private Process application;

  @BeforeEach
  void start() throws Exception {
    boolean docker = dockerAnswers();
    if (!docker) {
      System.out.println("skipped: tests against containers, because Docker does not answer");
    }
    assumeTrue(docker, "Docker does not answer");
    kafka =
        new KafkaContainer("apache/kafka:4.3.1")
            // its start script may still be being copied when it is to be run: exit code 126
            .withStartupAttempts(3)
            .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
            .withStartupTimeout(PATIENCE);
    // A published port that stays the same when the container is started again.
    kafka.setPortBindings(List.of("127.0.0.1:" + Ports.free() + ":9092"));
    registry =
        new GenericContainer<>("apicurio/apicurio-registry:3.0.9")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").withStartupTimeout(PATIENCE));
    kafka.start();
    registry.start();
    Path topics =
        Files.writeString(
            folder.resolve("topics.yaml"),
            TestTopics.yaml(2, List.of("transport", "trade", "south-caucasus")));
    Map<String, String> settings =
        Map.of(
            "bootstrap.servers",
            kafka.getBootstrapServers(),
            "registry.url",
            "http://localhost:" + registry.getMappedPort(8080) + "/apis/ccompat/v7",
            "topics.file",
            topics.toString(),
            "state.dir",
            folder.resolve("state").toString(),
            "management.port",
            "0",
            "rules.starter",
            "false");
    config = RapporteurConfig.of(settings);
    rapporteur =
        new Packaged(
            settings.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        e -> "RAPPORTEUR_" + e.getKey().toUpperCase().replace('.', '_'),
                        Map.Entry::getValue)),
            folder);
  }

  private static boolean dockerAnswers() {
    try {
      return DockerClientFactory.instance().isDockerAvailable();
    } catch (RuntimeException e) {
      return false;
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (application != null) {
      application.destroy();
      application.waitFor();
    }
    if (registry != null) {
      registry.stop();
      kafka.stop();
    }
  }

  @Test
  void shouldLoseAndDoubleNothingWhenTheBrokerIsKilled() {
    Packaged.Result applied = rapporteur.run("topics", "apply");
    assertThat(applied.status()).as(applied.output()).isZero();
    startApplication();

    try (NewsFeed feed = NewsFeed.connect(config)) {
      feed(feed, 0, DOCUMENTS / 2);
      feed.send(RawDocument.ninjs("{\"uri\": \"urn:broken\", ").uri("urn:broken"));
      feed.flush();
      await().atMost(PATIENCE).until(() -> annotated().size() > DOCUMENTS / 10);

      kafka.getDockerClient().killContainerCmd(kafka.getContainerId()).exec();
      // a producer that has lost every broker it knew blocks in send, so it needs a thread of its
      // own
      CompletableFuture<Void> feeding =
          CompletableFuture.runAsync(() -> feed(feed, DOCUMENTS / 2, DOCUMENTS));
      kafka.getDockerClient().startContainerCmd(kafka.getContainerId()).exec();
      feeding.join();
      feed.flush();
      assertThat(feed.failed()).isZero();
    }

    Set<String> expected =
        IntStream.range(0, DOCUMENTS).mapToObj(i -> "urn:test:" + i).collect(Collectors.toSet());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              restartApplicationIfItEnded();
              assertThat(new TreeSet<>(annotated())).isEqualTo(new TreeSet<>(expected));
            });
    assertThat(annotated()).hasSize(DOCUMENTS);

    assertThat(deadLetters()).singleElement().asString().contains("bad-json", "urn:broken");
    Packaged.Result replayed = rapporteur.run("dead-letters", "replay", "--all");
    assertThat(replayed.output()).contains("replayed 1 dead letter");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              restartApplicationIfItEnded();
              // the one that was replayed is dealt with; it failed once more
              assertThat(deadLetters())
                  .singleElement()
                  .asString()
                  .contains("\"attempt\":\"2\"", "{\\\"uri\\\": \\\"urn:broken\\\", ");
            });
    assertThat(rapporteur.run("verify", "annotated").status()).isZero();
  }

  private static void feed(NewsFeed feed, int from, int to) {
    for (int i = from; i < to; i++) {
      feed.send(
          RawDocument.text("Ferry number " + i + " left Bergen for Stavanger on 3 March 2025.")
              .uri("urn:test:" + i));
    }
  }

  private void startApplication() {
    application = rapporteur.start(rapporteur.log(), "run", "all");
  }

  /** As whatever runs the service does. */
  private void restartApplicationIfItEnded() {
    if (!application.isAlive()) {
      startApplication();
    }
  }

  /** Uris of the committed records, one for each record. */
  private List<String> annotated() {
    return rapporteur
        .run("watch", "annotated", "--to-end", "--json")
        .output()
        .lines()
        .filter(line -> line.startsWith("{\"uri\":\""))
        .map(line -> line.substring(8, line.indexOf('"', 8)))
        .toList();
  }

  private List<String> deadLetters() {
    return rapporteur
        .run("dead-letters", "list", "--json")
        .output()
        .lines()
        .filter(line -> line.startsWith("{"))
        .toList();
  }
}
