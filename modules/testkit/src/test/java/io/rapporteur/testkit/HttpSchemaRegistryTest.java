package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.Compatibility;
import io.rapporteur.contracts.serde.IncompatibleSchemaException;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.RegistryRefusedException;
import io.rapporteur.contracts.serde.RegistryUnavailableException;
import io.rapporteur.contracts.serde.SchemaNotRegisteredException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpSchemaRegistryTest {
  private static final String TOPIC = "news.documents";
  private static final String SUBJECT = "news.documents-value";
  private static final Schema DOCUMENT = PublishedSchemas.of(Document.class);

  private final StubRegistry stub = StubRegistry.start();
  private final SchemaRegistry registry = connect(Map.of());

  private SchemaRegistry connect(Map<String, String> changes) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "registry.url",
                stub.url(),
                "registry.attempts",
                "3",
                "registry.retry.pause.ms",
                "1"));
    settings.putAll(changes);
    return SchemaRegistry.connect(settings);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static Schema record(String fields) {
    return new Schema.Parser()
        .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
  }

  @Test
  void shouldCarryARecordFromOneProcessToAnother() {
    registry.register(SUBJECT, DOCUMENT);
    Document document = Documents.document("urn:a").build();

    byte[] bytes =
        new AvroSerializer<>(connect(Map.of()), Document.class).serialize(TOPIC, document);

    assertThat(new AvroDeserializer<>(connect(Map.of()), Document.class).deserialize(TOPIC, bytes))
        .isEqualTo(document);
  }

  @Test
  void shouldAskOnlyOnce() {
    int id = registry.register(SUBJECT, DOCUMENT);
    SchemaRegistry fresh = connect(Map.of());
    int before = stub.requests().size();

    for (int i = 0; i < 10; i++) {
      assertThat(fresh.idOf(SUBJECT, DOCUMENT)).isEqualTo(id);
      assertThat(fresh.schema(id)).contains(DOCUMENT);
    }

    assertThat(stub.requests().subList(before, stub.requests().size()))
        .containsExactly("POST /subjects/news.documents-value", "GET /schemas/ids/" + id);
  }

  @Test
  void shouldNeverRegisterWhenWriting() {
    AvroSerializer<Document> serializer = new AvroSerializer<>(registry, Document.class);

    assertThatExceptionOfType(SchemaNotRegisteredException.class)
        .isThrownBy(() -> serializer.serialize(TOPIC, Documents.document("urn:a").build()));
    assertThat(stub.schemas().versions(SUBJECT)).isEmpty();
  }

  @Test
  void shouldTakeAnUnknownIdForBadDataAndNotAskAgainAtOnce() {
    AvroDeserializer<Document> deserializer = new AvroDeserializer<>(registry, Document.class);
    byte[] bytes = {0, 0, 0, 0, 77, 1, 2, 3};

    for (int i = 0; i < 3; i++) {
      UnreadablePayloadException e =
          catchThrowableOfType(
              UnreadablePayloadException.class, () -> deserializer.deserialize(TOPIC, bytes));
      assertThat(e.reason()).isEqualTo(UnreadablePayloadException.Reason.UNKNOWN_SCHEMA);
    }
    assertThat(stub.requests()).containsExactly("GET /schemas/ids/77");
  }

  @Test
  void shouldTryAgainWhenTheRegistryStumbles() {
    int id = registry.register(SUBJECT, DOCUMENT);
    stub.fail(2, 503);

    assertThat(connect(Map.of()).schema(id)).contains(DOCUMENT);
  }

  @Test
  void shouldCallAnOutageInfrastructureAndReadAgainAfterIt() {
    int id = registry.register(SUBJECT, DOCUMENT);
    Document document = Documents.document("urn:a").build();
    byte[] bytes = new AvroSerializer<>(registry, Document.class).serialize(TOPIC, document);
    AvroDeserializer<Document> deserializer =
        new AvroDeserializer<>(connect(Map.of()), Document.class);

    stub.fail(500);
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> deserializer.deserialize(TOPIC, bytes))
        .withMessageContaining("/schemas/ids/" + id)
        .withMessageContaining("answered 500")
        .withMessageContaining("3 attempts");
    stub.recover();
    stub.pause();
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> deserializer.deserialize(TOPIC, bytes));
    stub.resume();
    assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(document);
  }

  @Test
  void shouldGoOnWithWhatItKnowsDuringAnOutage() {
    registry.register(SUBJECT, DOCUMENT);
    AvroSerializer<Document> serializer = new AvroSerializer<>(registry, Document.class);
    AvroDeserializer<Document> deserializer = new AvroDeserializer<>(registry, Document.class);
    Document document = Documents.document("urn:a").build();
    deserializer.deserialize(TOPIC, serializer.serialize(TOPIC, document));

    stub.pause();

    assertThat(deserializer.deserialize(TOPIC, serializer.serialize(TOPIC, document)))
        .isEqualTo(document);
  }

  @Test
  void shouldSendCredentials() {
    stub.requireAuthorization("Basic dXNlcjpwYXNz");
    assertThatExceptionOfType(RegistryRefusedException.class)
        .isThrownBy(registry::check)
        .withMessageContaining("401")
        .withMessageContaining("who are you?");
    connect(Map.of("registry.basic.auth.user.info", "user:pass")).check();

    stub.requireAuthorization("Bearer t0ken");
    connect(Map.of("registry.bearer.token", "t0ken")).check();
  }

  @Test
  void shouldSaySoWhenASchemaBreaksCompatibility() {
    Schema first = record("{\"name\":\"a\",\"type\":\"string\"}");
    Schema second =
        record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\"}");
    Schema good =
        record(
            "{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\",\"default\":0}");
    registry.setCompatibility("s-value", Compatibility.BACKWARD_TRANSITIVE);
    registry.register("s-value", first);

    assertThat(registry.compatibility("s-value")).contains("BACKWARD_TRANSITIVE");
    assertThat(registry.compatibility("other")).isEmpty();
    assertThat(registry.incompatibilities("s-value", second))
        .singleElement()
        .asString()
        .contains("b");
    assertThat(registry.incompatibilities("s-value", good)).isEmpty();
    assertThat(registry.incompatibilities("other", second)).isEmpty();
    assertThatExceptionOfType(IncompatibleSchemaException.class)
        .isThrownBy(() -> registry.register("s-value", second))
        .withMessageContaining("s-value");
    registry.register("s-value", good);
    assertThat(registry.versions("s-value")).isEqualTo(List.of(1, 2));
    assertThat(registry.version("s-value", 2)).contains(good);
    assertThat(registry.version("s-value", 3)).isEmpty();
    assertThat(registry.versions("other")).isEmpty();
  }

  @Test
  void shouldBeMadeByKafkaFromConfiguration() {
    registry.register(SUBJECT, DOCUMENT);
    Map<String, Object> configs =
        Map.of("registry.url", stub.url(), "value.type", Document.class.getName());
    Document document = Documents.document("urn:a").build();
    AvroSerializer<Document> serializer = new AvroSerializer<>();
    serializer.configure(configs, false);
    AvroDeserializer<Document> deserializer = new AvroDeserializer<>();
    deserializer.configure(configs, false);

    assertThat(deserializer.deserialize(TOPIC, serializer.serialize(TOPIC, document)))
        .isEqualTo(document);
  }
}
