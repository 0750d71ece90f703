package io.rapporteur.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rapporteur.contracts.SampleRecords;
import io.rapporteur.contracts.serde.UnreadablePayloadException.Reason;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostilePayloadTest {
  private static final String TOPIC = "news.documents";

  private final SchemaRegistry registry = new InMemorySchemaRegistry();
  private final AvroDeserializer<Document> deserializer =
      new AvroDeserializer<>(registry, Document.class);
  private byte[] good;
  private int id;

  @BeforeEach
  void write() {
    id = registry.register("news.documents-value", PublishedSchemas.of(Document.class));
    good =
        new AvroSerializer<>(registry, Document.class).serialize(TOPIC, SampleRecords.document());
  }

  private Reason reasonFor(byte[] payload) {
    return catchThrowableOfType(
            UnreadablePayloadException.class, () -> deserializer.deserialize(TOPIC, payload))
        .reason();
  }

  private byte[] framed(int schema, int... data) {
    ByteBuffer bytes = ByteBuffer.allocate(5 + data.length).put((byte) 0).putInt(schema);
    for (int b : data) {
      bytes.put((byte) b);
    }
    return bytes.array();
  }

  @Test
  void shouldSayWhatIsWrongWithTheFrame() {
    assertThat(reasonFor(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reasonFor("{\"uri\":\"x\"}".getBytes())).isEqualTo(Reason.BAD_MAGIC);
    assertThat(reasonFor(new byte[] {0, 0, 0})).isEqualTo(Reason.TOO_SHORT);
    assertThat(reasonFor(framed(4711, 1, 2))).isEqualTo(Reason.UNKNOWN_SCHEMA);
    assertThat(reasonFor(framed(-1, 1, 2))).isEqualTo(Reason.UNKNOWN_SCHEMA);
  }

  @Test
  void shouldSayTruncatedWhereverARecordIsCut() {
    for (int length = 5; length < good.length; length++) {
      assertThat(reasonFor(Arrays.copyOf(good, length)))
          .as("cut at %d", length)
          .isEqualTo(Reason.TRUNCATED);
    }
  }

  @Test
  void shouldSayHowLongAPayloadIsThatEndsTooEarly() {
    byte[] cut = Arrays.copyOf(good, 20);

    assertThat(
            catchThrowableOfType(
                UnreadablePayloadException.class, () -> deserializer.deserialize(TOPIC, cut)))
        .hasMessage("the payload is no readable Document: its 20 bytes end too early");
  }

  @Test
  void shouldRefuseWhatFollowsTheRecord() {
    assertThat(reasonFor(Arrays.copyOf(good, good.length + 1))).isEqualTo(Reason.TRAILING_BYTES);
  }

  @Test
  void shouldRefuseAnotherRecordsSchema() {
    int rule = registry.register("news.rules-value", PublishedSchemas.of(Rule.class));

    UnreadablePayloadException e =
        catchThrowableOfType(
            UnreadablePayloadException.class,
            () -> deserializer.deserialize(TOPIC, framed(rule, 2, 'a')));
    assertThat(e.reason()).isEqualTo(Reason.SCHEMA_MISMATCH);
    assertThat(e)
        .hasMessageContainingAll(
            "schema " + rule + " is io.rapporteur.model.Rule", "NAME_MISMATCH");
  }

  @Test
  void shouldNotBelieveADeclaredLength() {
    // a string of two thousand million bytes
    assertThat(reasonFor(framed(id, 0xfe, 0xff, 0xff, 0xff, 0x0f))).isEqualTo(Reason.TRUNCATED);
    // a string of minus one byte
    assertThat(reasonFor(framed(id, 1))).isEqualTo(Reason.MALFORMED);
    // a number that does not end
    assertThat(
            reasonFor(framed(id, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)))
        .isEqualTo(Reason.MALFORMED);
    // the most negative count, which has no positive
    byte[] rule =
        ruleWithSubjectsCount(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 2);
    AvroDeserializer<Rule> rules = new AvroDeserializer<>(registry, Rule.class);
    assertThat(
            catchThrowableOfType(
                    UnreadablePayloadException.class, () -> rules.deserialize("news.rules", rule))
                .reason())
        .isIn(Reason.TRUNCATED, Reason.MALFORMED);
  }

  private byte[] ruleWithSubjectsCount(int... count) {
    int rule = registry.register("news.rules-value", PublishedSchemas.of(Rule.class));
    int[] data = new int[3 + count.length];
    // id, title and query of no characters, then the array
    System.arraycopy(count, 0, data, 3, count.length);
    return framed(rule, data);
  }

  @Test
  void shouldNotBelieveADeclaredCount() {
    // five hundred million subjects in one byte
    byte[] rule = ruleWithSubjectsCount(0x80, 0xca, 0xb5, 0xee, 0x03, 0);
    AvroDeserializer<Rule> rules = new AvroDeserializer<>(registry, Rule.class);

    assertThat(
            catchThrowableOfType(
                    UnreadablePayloadException.class, () -> rules.deserialize("news.rules", rule))
                .reason())
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void shouldGoOnReadingAfterABadPayload() {
    reasonFor(Arrays.copyOf(good, good.length - 3));

    assertThat(deserializer.deserialize(TOPIC, good)).isEqualTo(SampleRecords.document());
  }
}
