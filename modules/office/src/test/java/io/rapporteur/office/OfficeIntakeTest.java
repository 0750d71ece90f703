package io.rapporteur.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.office.OfficeProcesses;
import io.rapporteur.formats.office.OfficeReader;
import io.rapporteur.formats.office.OfficeSettings;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Patience;
import io.rapporteur.streams.topology.IntakeTopology;
import io.rapporteur.streams.topology.StageServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: what cannot be read is on the dead letters with its bytes, the next goes on. */
class OfficeIntakeTest {
  private static final Topics TOPICS = new Topics("news");

  @TempDir Path folder;

  private static Topology intake(OfficeReader reader) {
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    registry.register(TOPICS.documents() + "-value", PublishedSchemas.of(Document.class));
    return IntakeTopology.build(
        TOPICS,
        Limits.standard(),
        Formats.with(Distribution.LIMITS, reader)::read,
        new AvroSerializer<>(registry, Document.class),
        new StageServices(
            new Meters(new SimpleMeterRegistry(), "intake"),
            new Patience(Duration.ofMillis(300), System::currentTimeMillis, Thread::sleep),
            new HeapGuard(),
            Duration.ofMillis(20),
            io.rapporteur.streams.directory.PartitionHomes.UNKNOWN));
  }

  private TopologyTestDriver driver(OfficeReader reader) {
    Properties properties = new Properties();
    properties.put("application.id", "office-test");
    properties.put("bootstrap.servers", "nowhere:1");
    properties.put("state.dir", folder.toString());
    return new TopologyTestDriver(intake(reader), properties);
  }

  private static void put(TopologyTestDriver driver, String uri, byte[] file) {
    TestInputTopic<byte[], byte[]> inbox =
        driver.createInputTopic(
            TOPICS.inbox(), new ByteArraySerializer(), new ByteArraySerializer());
    inbox.pipeInput(uri.getBytes(UTF_8), file);
  }

  private static List<TestRecord<byte[], byte[]>> on(TopologyTestDriver driver, String topic) {
    return driver
        .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private static String header(TestRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }

  @Test
  void shouldMakeDeadLettersOfWhatHarmsAndGoOn() throws Exception {
    Map<String, byte[]> bad = new LinkedHashMap<>();
    bad.put("too-large", HostileFiles.zipBomb());
    bad.put("time-budget", HostileFiles.endlessPdf());
    bad.put("encrypted", MadeFiles.encryptedPdf("password"));
    bad.put("bad-office-file", HostileFiles.docx("<w:document"));
    bad.put("no-text", MadeFiles.pdf("Scan", "Scanner", List.of("")));
    // as it ships: on a busy machine a process takes seconds to start and to read its first file
    OfficeSettings settings = new OfficeSettings(Distribution.home(), Duration.ofSeconds(10), 96);
    try (OfficeProcesses processes = new OfficeProcesses(settings);
        TopologyTestDriver driver = driver(processes)) {
      for (byte[] file : bad.values()) {
        put(driver, "urn:bad", file);
        put(driver, "urn:good", MadeFiles.pdf("Good", "Kari Dahl", List.of("Lorn digs.")));
      }

      List<TestRecord<byte[], byte[]>> letters = on(driver, TOPICS.deadLetters());
      assertThat(letters)
          .extracting(each -> header(each, DeadLetters.REASON))
          .containsExactlyElementsOf(bad.keySet());
      assertThat(letters).extracting(TestRecord::value).containsExactlyElementsOf(bad.values());
      assertThat(on(driver, TOPICS.documents())).hasSize(bad.size());
    }
  }

  @Test
  void shouldSayHowToMendWhenNothingReadsThem() throws IOException {
    try (TopologyTestDriver driver = driver(OfficeReader.NONE)) {
      put(driver, "urn:a", MadeFiles.pdf("A", "Kari Dahl", List.of("Lorn digs.")));
      put(driver, "urn:b", MadeFiles.docx("B", "Lorn digs."));

      List<TestRecord<byte[], byte[]>> letters = on(driver, TOPICS.deadLetters());
      assertThat(letters)
          .extracting(each -> header(each, DeadLetters.REASON))
          .containsOnly("not-text");
      assertThat(header(letters.get(0), DeadLetters.MESSAGE))
          .contains("a PDF", "office distribution", "docs/formats.md");
      assertThat(header(letters.get(1), DeadLetters.MESSAGE)).contains("docx");
    }
  }

  /** No document is to blame when nothing starts: its input stays where it is. */
  @Test
  void shouldStopRatherThanLoseAFileWhenTheReaderDoesNotStart() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(broken.resolve("rapporteur-office-1.jar"), "no jar");
    OfficeSettings settings = new OfficeSettings(broken, Duration.ofSeconds(4), 96);
    byte[] file = MadeFiles.pdf("A", "Kari Dahl", List.of("Lorn digs."));
    try (OfficeProcesses processes = new OfficeProcesses(settings);
        TopologyTestDriver driver = driver(processes)) {
      assertThatThrownBy(() -> put(driver, "urn:a", file))
          .hasStackTraceContaining("does not start");
      assertThat(on(driver, TOPICS.deadLetters())).isEmpty();
    }
  }
}
