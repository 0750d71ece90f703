package io.rapporteur.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.Document;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.Documents;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class NewsFeedTest {
  @Test
  void shouldPutBytesOnTheInboxUnchangedWithWhatIsKnownOfThem(TestCluster cluster)
      throws Exception {
    byte[] payload = "<p>Une page é</p>".getBytes(StandardCharsets.ISO_8859_1);
    Receipt receipt;
    try (NewsFeed feed = NewsFeed.connect(cluster.config())) {
      receipt =
          feed.send(
                  RawDocument.of(payload, "text/html; charset=iso-8859-1")
                      .uri("urn:page")
                      .source("Harbour Post")
                      .published(Instant.parse("2024-03-01T12:00:00Z"))
                      .language("fr")
                      .version(3))
              .get();
      feed.send(RawDocument.of(new byte[] {1, 2}));
      feed.flush();
      assertThat(feed.acknowledged()).isEqualTo(2);
      assertThat(feed.failed()).isZero();
    }

    ConsumerRecord<byte[], byte[]> record =
        cluster.read(cluster.topics().inbox(), 2).stream()
            .filter(r -> r.key() != null)
            .findFirst()
            .orElseThrow();
    assertThat(record.value()).isEqualTo(payload);
    assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("urn:page");
    assertThat(record.offset()).isEqualTo(receipt.offset());
    assertThat(TestCluster.headers(record))
        .isEqualTo(
            Map.of(
                "content-type", "text/html; charset=iso-8859-1",
                "uri", "urn:page",
                "source", "Harbour Post",
                "published", "2024-03-01T12:00:00Z",
                "language", "fr",
                "version", "3"));
  }

  @Test
  void shouldWriteDocumentsAndWithdrawals(TestCluster cluster) {
    Document document = Documents.document("urn:a").build();
    try (NewsFeed feed = NewsFeed.connect(cluster.config())) {
      feed.send(document);
      feed.send(Documents.document("urn:b").build());
      feed.withdraw("urn:b");
    }

    Map<String, Document> table = cluster.table(cluster.topics().documents(), Document.class);
    assertThat(table).hasSize(2).containsEntry("urn:a", document).containsEntry("urn:b", null);
  }

  @Test
  void shouldSendTheTraceOfTheCallerWithWhateverItSends(TestCluster cluster) {
    String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    try (NewsFeed feed = NewsFeed.connect(cluster.config())) {
      feed.send(RawDocument.text("It rains.").traceparent(trace));
      feed.send(Documents.document("urn:a").build(), trace);
      feed.withdraw("urn:a", trace);
      feed.send(Documents.document("urn:b").build());
    }

    assertThat(cluster.read(cluster.topics().inbox(), 1))
        .allSatisfy(r -> assertThat(TestCluster.headers(r)).containsEntry("traceparent", trace));
    assertThat(cluster.read(cluster.topics().documents(), 3))
        .extracting(r -> TestCluster.headers(r).get("traceparent"))
        .containsExactlyInAnyOrder(trace, trace, null);
  }

  @Test
  void shouldSayWhoWithdraws(TestCluster cluster) {
    try (NewsFeed feed = NewsFeed.connect(cluster.config())) {
      feed.withdraw(Withdrawal.of("urn:a").by("desk@wire").traceparent("00-1-2-01").forgetting());
    }

    assertThat(cluster.read(cluster.topics().documents(), 1))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(new String(r.key(), StandardCharsets.UTF_8)).isEqualTo("urn:a");
              assertThat(r.value()).isNull();
              assertThat(TestCluster.headers(r))
                  .isEqualTo(
                      Map.of(
                          "rapporteur-by", "desk@wire",
                          "traceparent", "00-1-2-01",
                          "forget-versions", "true"));
            });
  }

  /** The library that compresses is of another version than Kafka names. */
  @Test
  void shouldFeedCompressed(TestCluster cluster) {
    String text = "It rains in Varn. ".repeat(1_000);
    try (NewsFeed feed =
        NewsFeed.connect(cluster.config(Map.of("kafka.producer.compression.type", "zstd")))) {
      feed.send(RawDocument.text(text));
    }

    ConsumerRecord<byte[], byte[]> record = cluster.read(cluster.topics().inbox(), 1).get(0);
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void shouldCountAndSayWhenADocumentIsTooLarge(TestCluster cluster) {
    RapporteurConfig config =
        cluster.config(Map.of("record.max.bytes", "1048576", "document.max.bytes", "1000000"));
    try (NewsFeed feed = NewsFeed.connect(config)) {
      CompletableFuture<Receipt> receipt = feed.send(RawDocument.of(new byte[2_000_000]));
      feed.send(RawDocument.text("small"));
      feed.flush();

      assertThatThrownBy(receipt::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RecordTooLargeException.class);
      assertThat(feed.failed()).isEqualTo(1);
      assertThat(feed.acknowledged()).isEqualTo(1);
    }
  }

  @Test
  void shouldAcknowledgeAllWhenMoreIsSentThanMayBeUnderWay(TestCluster cluster) {
    int count = NewsFeed.IN_FLIGHT + 2_000;
    try (NewsFeed feed = NewsFeed.connect(cluster.config())) {
      for (int i = 0; i < count; i++) {
        feed.send(RawDocument.text("text " + i));
      }
      feed.flush();
      assertThat(feed.acknowledged()).isEqualTo(count);
    }

    assertThat(cluster.read(cluster.topics().inbox())).hasSize(count);
  }
}
