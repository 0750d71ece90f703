package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.streams.admit.InboxPlace;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeTopologyTest {
  private final TestWorld world = new TestWorld();
  private TopologyTestDriver driver;
  private TestInputTopic<byte[], byte[]> inbox;
  private TestOutputTopic<String, Document> documents;
  private TestOutputTopic<byte[], byte[]> deadLetters;

  @BeforeEach
  void open() {
    driver = world.drive(world.intake());
    inbox =
        driver.createInputTopic(
            world.topics.inbox(), new ByteArraySerializer(), new ByteArraySerializer());
    documents =
        driver.createOutputTopic(
            world.topics.documents(), new StringDeserializer(), world.reader(Document.class));
    deadLetters =
        driver.createOutputTopic(
            world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldMakeADocumentOfPlainTextWithoutKey() {
    inbox.pipeInput(null, "The ferry to Varda sails again.".getBytes(UTF_8));

    TestRecord<String, Document> record = documents.readRecord();
    assertThat(record.value().getBody()).isEqualTo("The ferry to Varda sails again.");
    assertThat(record.key()).isEqualTo(record.value().getUri()).startsWith("urn:sha256:");
  }

  @Test
  void shouldGiveTheSameUriToTheSameBytes() {
    inbox.pipeInput(null, "Twice the same.".getBytes(UTF_8));
    inbox.pipeInput("other".getBytes(UTF_8), "Twice the same.".getBytes(UTF_8));

    assertThat(documents.readRecord().key()).isEqualTo(documents.readRecord().key());
  }

  @Test
  void shouldTakeWhatTheHeadersSay() {
    Headers headers =
        headers("uri", "urn:a", "source", "Harbour News", "published", "2026-03-01T10:00:00+01:00")
            .add("language", "en".getBytes(UTF_8))
            .add("version", "7".getBytes(UTF_8))
            .add("traceparent", "00-1-2-01".getBytes(UTF_8))
            .add("private", "x".getBytes(UTF_8));
    inbox.pipeInput(new TestRecord<>(null, "Text.".getBytes(UTF_8), headers));

    TestRecord<String, Document> record = documents.readRecord();
    assertThat(record.key()).isEqualTo("urn:a");
    assertThat(record.value().getInfoSource()).isEqualTo("Harbour News");
    assertThat(record.value().getPublished()).isEqualTo("2026-03-01T09:00:00Z");
    assertThat(record.value().getLanguage()).isEqualTo("en");
    assertThat(record.value().getVersion()).isEqualTo(7);
    assertThat(record.headers().toArray())
        .extracting("key")
        .containsExactly("traceparent", "rapporteur-inbox");
  }

  @Test
  void shouldWithdrawByKeyOrHeaderWhenTheValueIsNull() {
    inbox.pipeInput("urn:a".getBytes(UTF_8), (byte[]) null);
    inbox.pipeInput(new TestRecord<>(null, null, headers("uri", "urn:b")));

    List<TestRecord<String, Document>> written = documents.readRecordsToList();
    assertThat(written).extracting(TestRecord::key).containsExactly("urn:a", "urn:b");
    InboxPlace second = InputHeaders.inbox(written.get(1).headers());
    assertThat(second)
        .isEqualTo(new InboxPlace(0, 1, written.get(1).getRecordTime().toEpochMilli()));
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  @Test
  void shouldKeepWhoWithdrewAndHandOnNothingElse() {
    inbox.pipeInput(
        new TestRecord<>(null, null, headers("uri", "urn:a", "rapporteur-by", "desk", "x", "y")));
    inbox.pipeInput(
        new TestRecord<>("d".getBytes(UTF_8), "It rains.".getBytes(UTF_8), by("z".repeat(9_000))));
    inbox.pipeInput(new TestRecord<>("urn:b".getBytes(UTF_8), null, by("z".repeat(9_000))));

    List<TestRecord<String, Document>> all = documents.readRecordsToList();
    assertThat(all.get(0).headers().toArray())
        .extracting("key")
        .containsExactly("rapporteur-by", "rapporteur-inbox");
    assertThat(header(all.get(0), "rapporteur-by")).isEqualTo("desk");
    assertThat(all.get(1).headers().toArray())
        .as("of a document")
        .extracting("key")
        .containsExactly("rapporteur-inbox");
    assertThat(header(all.get(2), "rapporteur-by")).startsWith("zzz").hasSizeLessThan(300);
  }

  private static Headers by(String name) {
    return headers("rapporteur-by", name);
  }

  @Test
  void shouldDeadLetterANullThatNamesNothing() {
    inbox.pipeInput((byte[]) null, (byte[]) null);

    assertRejected("empty", "intake/headers", null);
  }

  @Test
  void shouldDeadLetterAnEmptyValue() {
    inbox.pipeInput("k".getBytes(UTF_8), new byte[0]);

    assertRejected("empty", "intake/parse", new byte[0]);
  }

  @Test
  void shouldDeadLetterBytesThatAreNotUtf8Unchanged() {
    byte[] broken = {'a', (byte) 0xc3, (byte) 0x28, (byte) 0xff};
    Headers headers = headers("content-type", "text/plain; charset=utf-8", "mine", "kept");
    inbox.pipeInput(new TestRecord<>("k".getBytes(UTF_8), broken, headers));

    TestRecord<byte[], byte[]> letter = assertRejected("not-utf8", "intake/parse", broken);
    assertThat(letter.key()).isEqualTo("k".getBytes(UTF_8));
    assertThat(header(letter, "mine")).isEqualTo("kept");
  }

  @Test
  void shouldDeadLetterADocumentOfTwentyMegabytesWithAllItsBytes() {
    byte[] huge = new byte[20 << 20];
    Arrays.fill(huge, (byte) 'a');
    inbox.pipeInput(null, huge);

    assertRejected("too-large", "intake/size", huge);
  }

  @Test
  void shouldDeadLetterAUriOfTenThousandCharacters() {
    inbox.pipeInput(
        new TestRecord<>(null, "Text.".getBytes(UTF_8), headers("uri", "u".repeat(10_000))));
    assertRejected("uri-too-long", "intake/parse", "Text.".getBytes(UTF_8));

    inbox.pipeInput("u".repeat(10_000).getBytes(UTF_8), (byte[]) null);
    assertRejected("bad-uri", "intake/headers", null);
  }

  @Test
  void shouldDeadLetterHeadersThatDoNotParse() {
    inbox.pipeInput(
        new TestRecord<>(null, "Text.".getBytes(UTF_8), headers("published", "yesterday")));
    TestRecord<byte[], byte[]> letter =
        assertRejected("bad-header", "intake/headers", "Text.".getBytes(UTF_8));
    assertThat(header(letter, "dl.message")).contains("yesterday", "2026-01-31T08:00:00Z");
  }

  @Test
  void shouldDeadLetterATimeThatNoRecordCanHold() {
    String far = "+999999999-12-31T23:59:59Z";
    inbox.pipeInput(new TestRecord<>(null, "Text.".getBytes(UTF_8), headers("published", far)));
    assertRejected("bad-header", "intake/headers", "Text.".getBytes(UTF_8));

    byte[] item = ("{\"body_text\":\"x\",\"firstCreated\":\"" + far + "\"}").getBytes(UTF_8);
    inbox.pipeInput(null, item);
    assertRejected("bad-ninjs", "intake/parse", item);
  }

  @Test
  void shouldDeadLetterJsonThatNestsTooDeep() {
    byte[] deep = ("{\"a\":" + "[".repeat(5_000)).getBytes(UTF_8);
    inbox.pipeInput(null, deep);

    assertRejected("bad-json", "intake/parse", deep);
  }

  @Test
  void shouldCountAttemptsAndKeepOnlyTheLastReasonWhenALetterFailsAgain() {
    Headers headers =
        headers("dl.reason", "old", "dl.attempt", "2", "dl.topic", "elsewhere", "mine", "kept");
    inbox.pipeInput(new TestRecord<>(null, new byte[0], headers));

    TestRecord<byte[], byte[]> letter = assertRejected("empty", "intake/parse", new byte[0]);
    assertThat(header(letter, "dl.attempt")).isEqualTo("3");
    assertThat(header(letter, "dl.topic")).isEqualTo(world.topics.inbox());
    assertThat(letter.headers().headers("dl.reason")).hasSize(1);
  }

  @Test
  void shouldGoOnAfterEachBadInput() {
    inbox.pipeInput((byte[]) null, (byte[]) null);
    inbox.pipeInput(null, new byte[] {0x61, (byte) 0xff, (byte) 0xc0});
    inbox.pipeInput(null, "{\"uri\": ".getBytes(UTF_8));
    inbox.pipeInput(null, "Still here.".getBytes(UTF_8));

    assertThat(documents.readRecordsToList()).hasSize(1);
    assertThat(deadLetters.readRecordsToList()).hasSize(3);
    assertThat(world.inputs("ok", "")).isEqualTo(1);
  }

  private static final String MESSAGE =
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:g:1" version="1"><contentSet><inlineData>One.</inlineData></contentSet></newsItem>
        %s
        <newsItem guid="urn:g:2" version="7"><contentSet><inlineData>Two.</inlineData></contentSet></newsItem>
        <newsItem guid="urn:g:1" version="2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
      </itemSet></newsMessage>
      """;

  @Test
  void shouldMakeADocumentOfEachItemOfAMessageInTheirOrder() {
    Headers headers = headers("uri", "urn:message", "source", "Wire", "traceparent", "00-1-2-01");
    inbox.pipeInput(new TestRecord<>(null, MESSAGE.formatted("").getBytes(UTF_8), headers));

    var records = documents.readRecordsToList();
    assertThat(records)
        .extracting(TestRecord::key)
        .containsExactly("urn:g:1", "urn:g:2", "urn:g:1");
    assertThat(records).extracting(r -> r.value().getVersion()).containsExactly(1L, 7L, 2L);
    assertThat(records).extracting(r -> r.value().getInfoSource()).containsOnly("Wire");
    assertThat(records.get(2).value().getPubStatus()).isEqualTo(PubStatus.canceled);
    assertThat(records)
        .allSatisfy(
            r ->
                assertThat(r.headers().toArray())
                    .extracting("key")
                    .containsExactly("traceparent", "rapporteur-inbox"));
    assertThat(deadLetters.isEmpty()).isTrue();
    assertThat(world.inputs("ok", "")).isEqualTo(1);
  }

  @Test
  void shouldTellWhatCouldNotBeReadWhenTheOtherItemsGoOn() {
    byte[] message = MESSAGE.formatted("<newsItem version=\"1\"/>").getBytes(UTF_8);
    inbox.pipeInput(null, message);

    assertThat(documents.readRecordsToList()).hasSize(3);
    TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
    assertThat(header(letter, "dl.reason")).isEqualTo("partly-read");
    assertThat(header(letter, "dl.message"))
        .contains("1 of 4 documents", "item 2", "guid is missing");
    assertThat(letter.value()).isEqualTo(message);
    assertThat(world.inputs("rejected", "partly-read")).isEqualTo(1);
    assertThat(world.inputs("ok", "")).isZero();
  }

  @Test
  void shouldDeadLetterWhatIsOfNoFormatWithWhatItLooksLike() {
    byte[] sitemap = "<?xml version=\"1.0\"?><urlset><url/></urlset>".getBytes(UTF_8);
    inbox.pipeInput(null, sitemap);
    assertThat(header(assertRejected("not-a-page", "intake/parse", sitemap), "dl.message"))
        .contains("a sitemap");

    byte[] empty = "<rss version=\"2.0\"><channel/></rss>".getBytes(UTF_8);
    inbox.pipeInput(null, empty);
    assertRejected("no-document", "intake/parse", empty);
  }

  private TestRecord<byte[], byte[]> assertRejected(String reason, String stage, byte[] value) {
    assertThat(documents.isEmpty()).isTrue();
    TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
    assertThat(header(letter, "dl.reason")).isEqualTo(reason);
    assertThat(header(letter, "dl.stage")).isEqualTo(stage);
    assertThat(header(letter, "dl.partition")).isEqualTo("0");
    assertThat(header(letter, "dl.offset")).isNotNull();
    assertThat(header(letter, "dl.timestamp")).isNotNull();
    assertThat(letter.value()).isEqualTo(value);
    return letter;
  }

  static String header(TestRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  static Headers headers(String... namesAndValues) {
    RecordHeaders headers = new RecordHeaders();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1].getBytes(UTF_8));
    }
    return headers;
  }
}
