package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.testkit.LogCapture;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No text of a document is logged at INFO and above, whatever is wrong with the document. */
class LoggedTextTest {
  private final TestWorld world = new TestWorld();
  private final LogCapture log = LogCapture.start();

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void shouldLogNoTextOfWhatIntakeCannotRead() {
    List<TestRecord<byte[], byte[]>> inputs = new ArrayList<>(MarkedInputs.broken());
    for (long seed : Seeds.of(1, 2)) {
      inputs.addAll(MarkedInputs.mutated(new Random(seed), 150));
    }

    List<String> messages = messages(world.intake(), world.topics.inbox(), inputs);

    // they tell it to those who may read dead letters
    assertThat(messages).filteredOn(MarkedInputs::isMarked).hasSizeGreaterThan(15);
    assertUnmarked(100);
  }

  @Test
  void shouldLogNoTextOfWhatAnnotateFailsOn() {
    world.analyzer = new QuotingAnalyzer();
    world.rule("marked", "body:" + MarkedInputs.MARK, "missing");
    world.there.clear();
    List<TestRecord<byte[], byte[]>> inputs = new ArrayList<>();
    Document document = TestWorld.document("urn:a", 1, "It says " + MarkedInputs.MARK + ".");
    document.setHeadline(MarkedInputs.MARK);
    inputs.addAll(broken(world.topics.documents(), Document.class, document));
    for (String order : List.of("meet a defect", "overflow the stack", "run out of heap")) {
      Document hard = TestWorld.document("urn:" + order.hashCode(), 1, order + MarkedInputs.MARK);
      inputs.add(record(world.topics.documents(), Document.class, hard.getUri(), hard));
    }

    List<String> messages = messages(world.annotate(), world.topics.documents(), inputs);

    assertThat(messages).anyMatch(MarkedInputs::isMarked);
    assertUnmarked(100);
    // what is needed to find a defect is there all the same
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.contains("a defect of this program")
                    && line.contains("Caused by: ")
                    && line.contains("IndexOutOfBoundsException")
                    && line.contains("QuotingAnalyzer.analyze"));
  }

  @Test
  void shouldLogNoTextOfWhatFollowsAnnotate() {
    AnnotatedDocument marked = MarkedInputs.annotated("urn:a");
    List<TestRecord<byte[], byte[]>> inputs =
        broken(world.topics.annotated(), AnnotatedDocument.class, marked);
    for (Topology application : List.of(world.alert(), world.facts(), world.relate())) {
      // console and notify log what the decoder says of such bytes: it quotes none of them
      assertThat(messages(application, world.topics.annotated(), inputs))
          .hasSizeGreaterThan(100)
          .noneMatch(MarkedInputs::isMarked);
    }
    Story story = MarkedInputs.story("s1");
    messages(
        world.facts(), world.topics.stories(), broken(world.topics.stories(), Story.class, story));

    assertUnmarked(200);
  }

  @Test
  void shouldLogNoTextOfAStoryThatCannotBeTold() {
    Serializer<Story> quoting =
        (topic, story) -> {
          throw new IllegalStateException("no good: " + story, new RuntimeException("" + story));
        };
    RelateParts parts =
        new RelateParts(
            world.topics,
            world.limits,
            new RelateParts.Times(Duration.ofDays(14), Duration.ofDays(90), Duration.ofMillis(500)),
            world.reader(AnnotatedDocument.class),
            world.writer(AnnotatedDocument.class),
            quoting,
            world.reader(Story.class),
            world.writer(Membership.class),
            Stores::inMemoryKeyValueStore,
            StoryCaches.ofHeap(),
            OptionalInt.empty());

    messages(
        RelateTopology.build(parts, world.surroundings),
        world.topics.annotated(),
        List.of(
            record(
                world.topics.annotated(),
                AnnotatedDocument.class,
                "urn:a",
                MarkedInputs.annotated("urn:a"))));

    assertThat(log.lines()).anyMatch(line -> line.contains("cannot be told"));
    assertUnmarked(1);
  }

  private void assertUnmarked(int least) {
    List<String> lines = log.lines();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
    assertThat(lines).noneMatch(MarkedInputs::isMarked);
  }

  /** Messages of the dead letters of those inputs. */
  private List<String> messages(
      Topology application, String from, List<TestRecord<byte[], byte[]>> inputs) {
    try (TopologyTestDriver driver = world.drive(application)) {
      driver
          .createInputTopic(from, new ByteArraySerializer(), new ByteArraySerializer())
          .pipeRecordList(inputs);
      driver.advanceWallClockTime(Duration.ofSeconds(2));
      return driver
          .createOutputTopic(
              world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList()
          .stream()
          .map(
              letter -> new String(letter.headers().lastHeader(DeadLetters.MESSAGE).value(), UTF_8))
          .toList();
    }
  }

  /** The record whole, cut off at each place, with a byte changed at each, and its text alone. */
  private <T extends SpecificRecord> List<TestRecord<byte[], byte[]>> broken(
      String topic, Class<T> type, T value) {
    byte[] whole = world.writer(type).serialize(topic, value);
    List<TestRecord<byte[], byte[]>> inputs = new ArrayList<>();
    inputs.add(of("urn:a", whole));
    inputs.add(of("urn:other", whole));
    inputs.add(of("urn:a", MarkedInputs.MARK.getBytes(UTF_8)));
    for (int i = 0; i < whole.length; i++) {
      inputs.add(of("urn:a", Arrays.copyOf(whole, i)));
      byte[] changed = whole.clone();
      changed[i] ^= 0x5f;
      inputs.add(of("urn:a", changed));
    }
    return inputs;
  }

  private <T extends SpecificRecord> TestRecord<byte[], byte[]> record(
      String topic, Class<T> type, String key, T value) {
    return of(key, world.writer(type).serialize(topic, value));
  }

  private static TestRecord<byte[], byte[]> of(String key, byte[] value) {
    return new TestRecord<>(key.getBytes(UTF_8), value, new RecordHeaders());
  }

  /** Quotes the text in what it throws, as careless code and libraries do. */
  private static final class QuotingAnalyzer implements Analyzer {
    private final Analyzer plain = new PlainAnalyzer();

    @Override
    public AnnotatedDocument analyze(Document document) {
      try {
        return plain.analyze(document);
      } catch (IndexOutOfBoundsException e) {
        throw new IllegalStateException(
            "cannot read " + document.getBody(), new IndexOutOfBoundsException(document.getBody()));
      }
    }

    @Override
    public String version() {
      return plain.version();
    }
  }
}
