package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.collect.web.BadServer;
import io.rapporteur.model.Document;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.LogCapture;
import io.rapporteur.testkit.TestCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class CollectorTest {
  private static final BinaryOperator<String> PARENTS = (topic, uri) -> topic + " " + uri;
  private static final Duration WAIT = Duration.ofSeconds(60);

  private final BadServer server = new BadServer();
  private final List<Collector> running = new ArrayList<>();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @AfterEach
  void close() throws Exception {
    running.forEach(Collector::close);
    server.close();
  }

  private static String rss(String... entries) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Varn</title>");
    for (String entry : entries) {
      feed.append("<item><guid>urn:").append(entry.split(" ")[0]).append("</guid><title>");
      feed.append(entry).append("</title><link>%s</link></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private void serve(String path, String feed) {
    server.on(
        path,
        "200 OK\r\nContent-Type: application/rss+xml",
        feed.replace("%s", server.url("/page")));
  }

  private Collector collect(TestCluster kafka, String options, String... paths) {
    StringBuilder yaml =
        new StringBuilder(
            "allow-private: [localhost]\nhost-pause: 10ms\ntimeout: 2s\nmax-bytes: 100000\ninterval: 50ms\nfeeds:\n");
    for (String path : paths) {
      yaml.append("  - { url: '")
          .append(server.url(path))
          .append("'")
          .append(options)
          .append(" }\n");
    }
    Collector collector =
        Collector.start(
            kafka.config(Map.of("cloudevents.headers", "true")),
            FeedsFile.parse("feeds.yaml", yaml.toString()),
            metrics,
            PARENTS);
    running.add(collector);
    return collector;
  }

  private static List<String> documents(TestCluster kafka) {
    return kafka.read(kafka.topics().documents()).stream()
        .map(record -> new String(record.key(), UTF_8))
        .sorted()
        .toList();
  }

  private int asked(String path) {
    return (int) server.requests().stream().filter(r -> r.startsWith("GET " + path + " ")).count();
  }

  private void awaitRounds(String path, int more) {
    int before = asked(path);
    await().atMost(WAIT).until(() -> asked(path) >= before + more);
  }

  @Test
  void shouldSendEachEntryOnceAcrossRoundsAndRestarts(TestCluster kafka) {
    serve("/rss", rss("a First", "b Second"));
    collect(kafka, ", source: Wire", "/rss");
    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).hasSize(2));
    awaitRounds("/rss", 3);
    running.remove(0).close();

    collect(kafka, ", source: Wire", "/rss");
    awaitRounds("/rss", 3);
    serve("/rss", rss("c Third", "a First", "b Second, corrected"));
    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).hasSize(4));
    awaitRounds("/rss", 3);

    assertThat(documents(kafka)).containsExactly("urn:a", "urn:b", "urn:b", "urn:c");
    Document corrected = kafka.table(kafka.topics().documents(), Document.class).get("urn:b");
    assertThat(corrected.getHeadline()).isEqualTo("b Second, corrected");
    assertThat(corrected.getInfoSource()).isEqualTo("Wire");
    assertThat(kafka.read(kafka.topics().documents()))
        .allSatisfy(
            record ->
                assertThat(TestCluster.headers(record))
                    .containsEntry(
                        "traceparent", record.topic() + " " + new String(record.key(), UTF_8))
                    .containsEntry("ce_type", "io.rapporteur.documents")
                    .containsEntry("ce_subject", new String(record.key(), UTF_8))
                    .containsEntry(
                        "ce_source",
                        "/" + kafka.config().applicationIdPrefix() + "-" + Collector.NAME));
  }

  @Test
  void shouldShareFeedsBetweenInstancesAndSendNothingTwiceWhenOneEnds(TestCluster kafka) {
    String[] paths = new String[12];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "/rss" + i;
      serve(paths[i], rss(i + "-a One", i + "-b Two"));
    }
    Collector first = collect(kafka, "", paths);
    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).hasSize(24));
    Collector second = collect(kafka, "", paths);
    await().atMost(WAIT).until(second::isReady);
    awaitRounds("/rss0", 3);
    first.close();
    running.remove(first);
    for (int i = 0; i < paths.length; i++) {
      serve(paths[i], rss(i + "-a One", i + "-b Two", i + "-c Three"));
    }
    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).hasSize(36));
    awaitRounds("/rss11", 3);

    assertThat(documents(kafka)).doesNotHaveDuplicates().hasSize(36);
  }

  @Test
  void shouldAskOnlyForWhatHasChanged(TestCluster kafka) {
    AtomicInteger unchanged = new AtomicInteger();
    server.on(
        "/rss",
        (request, out) -> {
          if (request.contains("If-None-Match: \"v1\"")) {
            unchanged.incrementAndGet();
            BadServer.write(out, "304 Not Modified", new byte[0]);
          } else {
            BadServer.write(
                out,
                "200 OK\r\nETag: \"v1\"",
                rss("a First").replace("%s", "http://x.example/").getBytes(UTF_8));
          }
        });
    collect(kafka, "", "/rss");
    await().atMost(WAIT).until(() -> unchanged.get() >= 3);
    running.remove(0).close();
    int before = asked("/rss");
    int known = unchanged.get();
    collect(kafka, "", "/rss");
    await().atMost(WAIT).until(() -> unchanged.get() >= known + 2);

    assertThat(asked("/rss") - before).as("after a restart too").isEqualTo(unchanged.get() - known);
    assertThat(documents(kafka)).hasSize(1);
  }

  @Test
  void shouldFetchPagesWhenAskedToAndOnlyFromWhereItMay(TestCluster kafka) {
    server.on(
        "/page",
        "200 OK\r\nContent-Type: text/html",
        "<html><body><p>The whole story.</p></body></html>");
    serve("/rss", rss("a First"));
    String elsewhere = rss("b Second").replace("%s", "http://127.0.0.1:1/secret");
    server.on("/bad", "200 OK", elsewhere);
    collect(kafka, ", fetch: true, language: en", "/rss", "/bad");

    List<ConsumerRecord<byte[], byte[]>> pages = kafka.read(kafka.topics().inbox(), 1);
    assertThat(new String(pages.get(0).value(), UTF_8)).contains("The whole story.");
    assertThat(TestCluster.headers(pages.get(0)))
        .containsEntry("uri", "urn:a")
        .containsEntry("content-type", "text/html")
        .containsEntry("traceparent", kafka.topics().inbox() + " urn:a")
        .containsEntry("language", "en");
    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).containsExactly("urn:b"));
    Document unfetched = kafka.table(kafka.topics().documents(), Document.class).get("urn:b");
    assertThat(unfetched.getAttributes().get("page")).contains("private address");
    awaitRounds("/rss", 2);
    assertThat(kafka.read(kafka.topics().inbox())).hasSize(1);
  }

  @Test
  void shouldTellOfADeadFeedAndGoOnWithTheOthers(TestCluster kafka) {
    serve("/good", rss("a First"));
    server.on("/gone", "410 Gone", "");
    server.on("/html", "200 OK\r\nContent-Type: text/html", "<html><p>Login</p></html>");
    server.on("/cut", "200 OK", "<rss version=\"2.0\"><channel><item><title>x");
    server.on("/bomb", "200 OK", "<!DOCTYPE r [<!ENTITY a \"aa\">]><rss>&a;</rss>");
    server.on("/empty", "200 OK", "");
    collect(kafka, "", "/gone", "/html", "/cut", "/bomb", "/empty", "/good");

    await().atMost(WAIT).untilAsserted(() -> assertThat(documents(kafka)).containsExactly("urn:a"));
    await().atMost(WAIT).until(() -> gauge("rapporteur.feed.dead", "/gone") == 1);
    for (String path : List.of("/html", "/cut", "/bomb", "/empty")) {
      await().atMost(WAIT).until(() -> gauge("rapporteur.feed.failures", path) >= 2);
    }
    assertThat(gauge("rapporteur.feed.dead", "/good")).isZero();
    assertThat(gauge("rapporteur.feed.failures", "/good")).isZero();
    assertThat(running.get(0).isLive()).isTrue();
  }

  @Test
  void shouldLogNoTextOfFeedsThatCannotBeRead(TestCluster kafka) {
    String mark = "Quarblezyx";
    List<String> feeds =
        List.of(
            "<rss version=\"2.0\"><channel><item><title>" + mark,
            "<rss version=\"2.0\"><channel><item><" + mark + "></item></rss>",
            "<rss version=\"2.0\"><channel><item><title>&"
                + mark
                + ";</title></item></channel></rss>",
            "<" + mark + ">" + mark + "</" + mark + ">",
            mark,
            "{\"version\": \"https://jsonfeed.org/version/1.1\", " + mark,
            rss("a " + mark).replace("</item>", "<pubDate>" + mark + "</pubDate></item>"));
    String[] paths = new String[feeds.size() + 1];
    for (int i = 0; i < feeds.size(); i++) {
      paths[i] = "/marked" + i;
      serve(paths[i], feeds.get(i));
    }
    paths[feeds.size()] = "/good";
    serve("/good", rss("good First, of " + mark));
    try (LogCapture log = LogCapture.start()) {
      collect(kafka, "", paths);
      await().atMost(WAIT).until(() -> documents(kafka).contains("urn:good"));
      for (int i = 0; i < feeds.size() - 1; i++) {
        String path = paths[i];
        await().atMost(WAIT).until(() -> gauge("rapporteur.feed.failures", path) >= 1);
        await()
            .atMost(WAIT)
            .until(() -> log.lines().stream().anyMatch(line -> line.contains(server.url(path))));
      }
      assertThat(log.lines()).anyMatch(line -> line.contains("cannot be read: bad-xml"));
      assertThat(log.lines()).noneMatch(line -> line.contains(mark));
    }
  }

  private double gauge(String name, String path) {
    return metrics.get(name).tag("feed", server.url(path)).gauge().value();
  }
}
