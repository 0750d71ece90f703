package io.rapporteur.cli.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Alerts reach a receiver that is away for a while, signed; those it refuses are kept. */
@ExtendWith(BrokerExtension.class)
class NotifyingTest {
  private static final String SECRET = "of the desk";
  private static final MeterRegistry METERS = new SimpleMeterRegistry();

  static {
    Awaitility.setDefaultTimeout(TestCluster.PATIENCE);
  }

  private record Post(String delivery, String time, String signature, String body) {}

  /** A receiver that answers as told, by the number of the post from 1. */
  private static final class Receiver implements AutoCloseable {
    final List<Post> posts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Receiver(IntUnaryOperator status) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            posts.add(
                new Post(
                    headers.getFirst("Rapporteur-Delivery"),
                    headers.getFirst("Rapporteur-Timestamp"),
                    headers.getFirst("Rapporteur-Signature"),
                    body));
            exchange.sendResponseHeaders(status.applyAsInt(posts.size()), -1);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  private static Notifying start(TestCluster cluster, Receiver receiver, int attempts) {
    Notifying notifying =
        new Notifying(
            cluster.config(
                Map.of(
                    "notify.url",
                    receiver.address(),
                    "notify.secret",
                    SECRET,
                    "notify.attempts",
                    "" + attempts)),
            METERS);
    NotifyingThread.start(notifying);
    return notifying;
  }

  private static Alert raise(TestCluster cluster, String id) {
    Alert alert =
        Alert.newBuilder()
            .setId(id)
            .setRule("r1")
            .setStatus(AlertStatus.raised)
            .setWindowStart(Instant.parse("2026-05-14T12:00:00Z"))
            .setWindowEnd(Instant.parse("2026-05-14T13:00:00Z"))
            .setDocuments(List.of("urn:a"))
            .setSources(List.of("Harbour Post"))
            .setThreshold(1)
            .build();
    cluster.produce(cluster.topics().alerts(), id, Alert.class, alert);
    return alert;
  }

  /** A group that begins at the end has to be there before what it is to see. */
  private static void awaitGroup(TestCluster cluster) {
    String group = cluster.config().applicationIdPrefix() + "-notify";
    await()
        .ignoreExceptions()
        .until(
            () ->
                cluster
                    .admin()
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .size(),
            begun -> begun > 0);
  }

  @Test
  void shouldReachAReceiverThatIsAwayForAWhile(TestCluster cluster) throws Exception {
    int[] failing = {0};
    try (Receiver receiver = new Receiver(n -> failing[0]-- > 0 ? 503 : 204);
        Notifying notifying = start(cluster, receiver, 5)) {
      awaitGroup(cluster);
      failing[0] = 2;
      Alert alert = raise(cluster, "r1/away");
      String expected = ModelJson.toJson(alert);
      await()
          .untilAsserted(
              () ->
                  assertThat(receiver.posts.stream().filter(p -> p.body().equals(expected)))
                      .isNotEmpty());
      await().until(() -> failing[0] < 0);
      assertThat(receiver.posts)
          .allSatisfy(
              post ->
                  assertThat(post.signature())
                      .isEqualTo(
                          "sha256=" + Webhook.sign(SECRET, post.time() + "." + post.body())));
      assertThat(cluster.read(cluster.topics().deadLetters())).isEmpty();
    }
  }

  @Test
  void shouldKeepWhatIsNotTakenAndGoOn(TestCluster cluster) throws Exception {
    boolean[] refusing = {false};
    try (Receiver receiver = new Receiver(n -> refusing[0] ? 400 : 204);
        Notifying notifying = start(cluster, receiver, 3)) {
      awaitGroup(cluster);
      refusing[0] = true;
      raise(cluster, "r1/refused");
      List<ConsumerRecord<byte[], byte[]>> letters =
          await()
              .until(
                  () ->
                      cluster.read(cluster.topics().deadLetters()).stream()
                          .filter(r -> new String(r.key()).equals("r1/refused"))
                          .toList(),
                  found -> !found.isEmpty());
      assertThat(TestCluster.headers(letters.get(0)))
          .containsEntry("dl.reason", "undeliverable")
          .containsEntry("dl.stage", "notify")
          .containsEntry("dl.message", "the receiver answered 400");
      refusing[0] = false;
      String next = ModelJson.toJson(raise(cluster, "r1/next"));
      await()
          .untilAsserted(() -> assertThat(receiver.posts.stream().map(Post::body)).contains(next));
    }
  }

  @Test
  void shouldSayWhatIsMissingWhenItIsNotConfigured(TestCluster cluster) {
    assertThatThrownBy(() -> new Notifying(cluster.config(), METERS))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("notify.url");
    assertThatThrownBy(
            () -> new Notifying(cluster.config(Map.of("notify.url", "file:///etc/passwd")), METERS))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no address of http");
  }
}
