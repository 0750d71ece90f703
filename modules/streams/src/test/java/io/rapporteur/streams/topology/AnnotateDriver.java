package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.admit.InboxPlace;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** Drives annotate in memory. */
final class AnnotateDriver implements AutoCloseable {
  final TestWorld world;
  private final Serializer<Document> writer;
  final TopologyTestDriver driver;
  final TestInputTopic<byte[], byte[]> documents;
  final TestInputTopic<byte[], byte[]> rules;
  final TestOutputTopic<String, AnnotatedDocument> annotated;
  final TestOutputTopic<byte[], byte[]> deadLetters;
  final TestOutputTopic<String, RuleReport> reports;

  AnnotateDriver(TestWorld world) {
    this.world = world;
    writer = world.writer(Document.class);
    driver = world.drive(world.annotate());
    documents =
        driver.createInputTopic(
            world.topics.documents(), new ByteArraySerializer(), new ByteArraySerializer());
    rules =
        driver.createInputTopic(
            world.topics.rules(), new ByteArraySerializer(), new ByteArraySerializer());
    annotated =
        driver.createOutputTopic(
            world.topics.annotated(),
            new StringDeserializer(),
            world.reader(AnnotatedDocument.class));
    deadLetters =
        driver.createOutputTopic(
            world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    reports =
        driver.createOutputTopic(
            world.topics.ruleReports(), new StringDeserializer(), world.reader(RuleReport.class));
  }

  void put(Document document) {
    documents.pipeInput(
        document.getUri().getBytes(UTF_8), writer.serialize(world.topics.documents(), document));
  }

  void put(Document document, Instant at) {
    documents.pipeInput(
        document.getUri().getBytes(UTF_8),
        writer.serialize(world.topics.documents(), document),
        at);
  }

  /** As intake writes it; null withdraws. */
  void fromInbox(InboxPlace place, String uri, Document document) {
    RecordHeaders headers = new RecordHeaders();
    InputHeaders.add(place, headers);
    byte[] value = document == null ? null : writer.serialize(world.topics.documents(), document);
    documents.pipeInput(new TestRecord<>(uri.getBytes(UTF_8), value, headers));
  }

  void withdraw(String uri) {
    documents.pipeInput(uri.getBytes(UTF_8), (byte[]) null);
  }

  void withdraw(String uri, Instant at) {
    documents.pipeInput(uri.getBytes(UTF_8), null, at);
  }

  void withdraw(String uri, String by, Instant at) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("rapporteur-by", by.getBytes(UTF_8));
    documents.pipeInput(new TestRecord<>(uri.getBytes(UTF_8), null, headers, at));
  }

  void withdrawAndForget(String uri, Instant at) {
    RecordHeaders headers = new RecordHeaders();
    headers.add(Topics.FORGET, "true".getBytes(UTF_8));
    documents.pipeInput(new TestRecord<>(uri.getBytes(UTF_8), null, headers, at));
  }

  void rule(String id, Rule rule) {
    rules.pipeInput(
        id.getBytes(UTF_8), world.writer(Rule.class).serialize(world.topics.rules(), rule));
    world.tables.forEach(table -> table.flush());
  }

  /** What has come out on a route since it was last asked. */
  List<TestRecord<String, AnnotatedDocument>> route(String name) {
    return driver
        .createOutputTopic(
            world.topics.route(name),
            new StringDeserializer(),
            world.reader(AnnotatedDocument.class))
        .readRecordsToList();
  }

  /** What has come out since it was last asked. */
  List<TestRecord<String, AnnotatedDocument>> annotated() {
    return annotated.readRecordsToList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
