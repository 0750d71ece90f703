package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.stories.telling.CacheBudget;
import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.streams.outcome.OutputRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Some partitions of relate without Kafka: stores outlive the books, as they do a crash. */
final class RelateDesk {
  static final long DAY = 86_400_000L;

  final Topics topics = Topics.standard();
  final List<OutputRecord> written = new ArrayList<>();
  private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
  private final int partitions;
  private final KeyValueStore<Bytes, byte[]> languages = store("languages");
  private final List<KeyValueStore<Bytes, byte[]>> documents = new ArrayList<>();
  private final List<KeyValueStore<Bytes, byte[]>> stories = new ArrayList<>();
  private final List<RelateBook> books = new ArrayList<>();
  private final PackedReadings readings;
  private final StoryOutputs outputs;

  /** So little that it is soon over. */
  private final StoryCaches caches =
      new StoryCaches(new CacheBudget(1 << 20), new CacheBudget(1 << 20));

  private final Duration stint;
  private long now;

  /** How often a story was not told since there was more to do than in one go. */
  private int unfinished;

  RelateDesk(int partitions) {
    this(partitions, Duration.ofSeconds(2));
  }

  RelateDesk(int partitions, Duration stint) {
    this.partitions = partitions;
    this.stint = stint;
    register(topics.annotated(), AnnotatedDocument.class);
    register(topics.stories(), Story.class);
    register(topics.memberships(), Membership.class);
    readings =
        new PackedReadings(
            topics,
            new AvroDeserializer<>(registry, AnnotatedDocument.class),
            new AvroSerializer<>(registry, AnnotatedDocument.class));
    outputs =
        new StoryOutputs(
            topics,
            new AvroSerializer<>(registry, Story.class),
            new AvroDeserializer<>(registry, Story.class),
            new AvroSerializer<>(registry, Membership.class),
            10_000_000);
    for (int i = 0; i < partitions; i++) {
      documents.add(store("documents"));
      stories.add(store("stories"));
    }
    restart();
  }

  private void register(String topic, Class<? extends SpecificRecord> type) {
    registry.register(topic + "-value", PublishedSchemas.of(type));
  }

  private static KeyValueStore<Bytes, byte[]> store(String name) {
    KeyValueStore<Bytes, byte[]> store = Stores.inMemoryKeyValueStore(name).get();
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    properties.put("processing.exception.handler.global.enabled", true);
    store.init(new MockProcessorContext<>(properties).getStateStoreContext(), store);
    return store;
  }

  /** What memory held is lost; what was stored is not. */
  void restart() {
    books.forEach(RelateBook::release);
    books.clear();
    for (int i = 0; i < partitions; i++) {
      RelateBook book =
          new RelateBook(documents.get(i), stories.get(i), readings, outputs, caches, stint);
      book.restore(now);
      books.add(book);
    }
  }

  private RelateBook book(String language) {
    return books.get(Math.floorMod(language.hashCode(), partitions));
  }

  /** A reading comes; its version decides, not when it comes. */
  void put(AnnotatedDocument reading, long arrival) {
    move(reading.getUri(), reading, arrival);
  }

  void withdraw(String uri) {
    move(uri, null, 0);
  }

  private void move(String uri, AnnotatedDocument reading, long arrival) {
    DocumentLanguages all = new DocumentLanguages(languages, readings);
    for (DocumentLanguages.Directed directed : all.moves(uri, reading, arrival)) {
      LanguageMove move = LanguageMove.decode(directed.move().encoded());
      write(book(directed.language()).move(directed.language(), move));
    }
    all.remember(uri, reading == null ? null : DocumentLanguages.language(reading));
  }

  /** Half a second later, what changed is told. */
  void tick() {
    now += 500;
    for (RelateBook book : books) {
      for (String language : book.languages()) {
        book.settle(language, now);
        for (String id = book.next(language, now); id != null; id = book.next(language, now)) {
          long begin = System.nanoTime();
          write(book.tell(language, id));
          unfinished += book.isUnfinished(language, id) ? 1 : 0;
          book.took(language, id, (System.nanoTime() - begin) / 1_000_000, now);
        }
      }
    }
  }

  /** What came is drawn together, and the story that a document is in is told; others wait. */
  void tell(String language, String uri) {
    RelateBook book = book(language);
    book.settle(language, now);
    write(book.tell(language, book.storyOf(language, uri)));
  }

  int unfinished() {
    return unfinished;
  }

  /** An hour goes by, after which nothing rests any more. */
  void rest() {
    now += 3_600_000;
  }

  void close(long windowMillis) {
    books.forEach(book -> book.languages().forEach(language -> book.close(language, windowMillis)));
  }

  void forget(long keptMillis) {
    books.forEach(book -> book.forget(keptMillis));
  }

  private void write(PreparedOutputs telling) {
    telling.remember().run();
    written.addAll(telling.outputs());
  }

  /** What is on the topics after compaction: topic and key to the bytes in hexadecimal digits. */
  Map<String, String> topics() {
    Map<String, String> all = new TreeMap<>();
    for (OutputRecord output : written) {
      String key = output.topic() + " " + new String(output.key(), UTF_8);
      if (output.value() == null) {
        all.remove(key);
      } else {
        all.put(key, HexFormat.of().formatHex(output.value()));
      }
    }
    return all;
  }

  /** The stories on their topic, by id. */
  Map<String, Story> stories() {
    Map<String, Story> all = new TreeMap<>();
    for (OutputRecord output : written) {
      if (output.topic().equals(topics.stories())) {
        String id = new String(output.key(), UTF_8);
        if (output.value() == null) {
          all.remove(id);
        } else {
          all.put(id, outputs.decoded(output.value()));
        }
      }
    }
    return all;
  }

  /** The story of a document. */
  Story storyOf(String uri) {
    return stories().values().stream()
        .filter(story -> story.getMembers().stream().anyMatch(m -> m.getUri().equals(uri)))
        .findFirst()
        .orElseThrow();
  }
}
