package io.rapporteur.client.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** As the tests of another service use it. */
@NewsTest(routes = {"sea", "trade"})
class NewsTestTest {

  private static List<ConsumerRecord<String, byte[]>> read(
      NewsCluster news, int count, String... topics) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("bootstrap.servers", news.bootstrapServers());
    properties.put("group.id", "service");
    properties.put("auto.offset.reset", "earliest");
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topics));
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (records.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    assertThat(records).hasSize(count);
    return records;
  }

  @Test
  void shouldGiveAServiceDocumentsOnTheirRoutesAndWithdrawals(NewsCluster news) {
    AnnotatedDocument document = AnnotatedDocuments.annotated("urn:a").person("Kari Dahl").build();
    document.setRoutes(List.of("sea"));
    news.put(document);
    news.withdraw("urn:a", "sea");

    List<ConsumerRecord<String, byte[]>> seen = read(news, 2, news.topics().route("sea"));
    try (SchemaRegistry registry =
        SchemaRegistry.connect(Map.of("registry.url", news.registryUrl()))) {
      assertThat(
              new AvroDeserializer<>(registry, AnnotatedDocument.class)
                  .deserialize(seen.get(0).topic(), seen.get(0).value()))
          .isEqualTo(document);
    }
    assertThat(seen.get(1).value()).isNull();
    read(news, 2, news.topics().annotated());
  }

  @Test
  void shouldPutAnyRecordAndKeepTestsApart(NewsCluster news) {
    FigureFact fact =
        FigureFact.newBuilder()
            .setId("figure:1")
            .setUri("urn:a")
            .setText("two")
            .setSpanStart(0)
            .setSpanEnd(3)
            .build();
    news.put(news.topics().figureFacts(), "figure:1", FigureFact.class, fact);

    assertThat(read(news, 1, news.topics().figureFacts()).get(0).key()).isEqualTo("figure:1");
    assertThat(news.config().catalogue().routes()).containsExactly("sea", "trade");
  }

  @Test
  void shouldShowWhatTheServiceHasFed(NewsCluster news) {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (var producer =
        new KafkaProducer<>(
            news.config().kafkaClientProperties(ClientRole.PRODUCER), bytes, bytes)) {
      producer.send(new ProducerRecord<>(news.topics().inbox(), "text".getBytes(UTF_8)));
    }

    assertThat(news.fed(1).get(0).value()).isEqualTo("text".getBytes(UTF_8));
  }

  @Test
  void shouldHaveAnOutageOfTheRegistryWhenAsked(NewsCluster news) {
    try (SchemaRegistry registry =
        SchemaRegistry.connect(
            Map.of("registry.url", news.registryUrl(), "registry.attempts", "1"))) {
      news.failRegistry();
      assertThatThrownBy(registry::check).isInstanceOf(RegistryException.class);

      news.recoverRegistry();
      registry.check();
    }
  }
}
