package io.rapporteur.streams.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.live.AlertingRules;
import io.rapporteur.streams.live.LiveRules;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;

/** Everything around a topology, made for tests: names, registry, topics that are there, rules. */
final class TestWorld {
  final Topics topics = Topics.standard();
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final Meters meters = new Meters(metrics, "test");
  final Set<String> there = new HashSet<>();
  final Map<String, RouteForm> forms = new HashMap<>();
  final LiveRules rules = new LiveRules(new RuleBook(), Set.of(), List.of(), meters);
  SchemaRegistry registry = registered(topics);
  Analyzer analyzer = new PlainAnalyzer();
  Limits limits = Limits.standard();
  StageServices surroundings =
      new StageServices(
          meters,
          new Patience(Duration.ofSeconds(5), () -> 0L, millis -> {}),
          new HeapGuard(),
          Duration.ofMillis(20),
          PartitionHomes.UNKNOWN);

  static SchemaRegistry registered(Topics topics) {
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    register(registry, topics.documents(), Document.class);
    register(registry, topics.annotated(), AnnotatedDocument.class);
    register(registry, topics.backfills(), AnnotatedDocument.class);
    register(registry, topics.rules(), Rule.class);
    register(registry, topics.ruleReports(), RuleReport.class);
    register(registry, topics.alerts(), Alert.class);
    register(registry, topics.stories(), Story.class);
    register(registry, topics.memberships(), Membership.class);
    register(registry, topics.mentionFacts(), MentionFact.class);
    register(registry, topics.quotationFacts(), QuotationFact.class);
    register(registry, topics.figureFacts(), FigureFact.class);
    register(registry, topics.verdictFacts(), VerdictFact.class);
    return registry;
  }

  private static void register(
      SchemaRegistry registry, String topic, Class<? extends SpecificRecord> type) {
    registry.register(topic + "-value", PublishedSchemas.of(type));
  }

  /** The same world with another registry. */
  TestWorld with(SchemaRegistry other) {
    registry = other;
    return this;
  }

  Topology intake() {
    Formats formats = Formats.standard(ReadLimits.STANDARD);
    return IntakeTopology.build(
        topics, limits, formats::read, writer(Document.class), surroundings);
  }

  Topology annotate() {
    AnnotateParts parts =
        new AnnotateParts(
            topics,
            limits,
            analyzer,
            rules,
            new Directory(),
            reader(Document.class),
            writer(AnnotatedDocument.class),
            reader(AnnotatedDocument.class),
            writer(RuleReport.class),
            Stores::persistentKeyValueStore,
            route -> forms.getOrDefault(route, RouteForm.STANDARD));
    LiveTable<Rule> table = rules.table(topics, reader(Rule.class), surroundings.patience());
    tables = List.of(table);
    return AnnotateTopology.build(parts, tables, surroundings);
  }

  /** Of the topics that are {@link #there}. */
  private final class Directory implements TopicDirectory {
    private Set<String> topics = Set.of();

    @Override
    public boolean exists(String topic) {
      return there.contains(topic);
    }

    @Override
    public Set<String> topics() {
      topics = topics.equals(there) ? topics : Set.copyOf(there);
      return topics;
    }
  }

  Topology alert() {
    AlertingRules alerting = new AlertingRules(List.of());
    tables = List.of(alerting.table(topics, reader(Rule.class), surroundings.patience()));
    return AlertTopology.build(
        new AlertParts(
            topics,
            limits,
            alerting,
            tables,
            reader(AnnotatedDocument.class),
            reader(Membership.class),
            writer(Alert.class),
            Stores::persistentKeyValueStore,
            OptionalInt.empty()),
        surroundings);
  }

  Topology relate() {
    return RelateTopology.build(
        new RelateParts(
            topics,
            limits,
            new RelateParts.Times(Duration.ofDays(14), Duration.ofDays(90), Duration.ofMillis(500)),
            reader(AnnotatedDocument.class),
            writer(AnnotatedDocument.class),
            writer(Story.class),
            reader(Story.class),
            writer(Membership.class),
            Stores::persistentKeyValueStore,
            StoryCaches.ofHeap(),
            OptionalInt.empty()),
        surroundings);
  }

  Topology facts() {
    return FactsTopology.build(
        new FactsParts(
            topics,
            limits,
            reader(AnnotatedDocument.class),
            reader(Story.class),
            new FactsParts.Writers(
                writer(MentionFact.class),
                writer(QuotationFact.class),
                writer(FigureFact.class),
                writer(VerdictFact.class)),
            Stores::persistentKeyValueStore),
        surroundings);
  }

  List<LiveTable<?>> tables = List.of();

  TopologyTestDriver drive(Topology topology) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory());
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    properties.put("processing.exception.handler.global.enabled", true);
    return new TopologyTestDriver(topology, properties);
  }

  private static String stateDirectory() {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "state-");
      return directory.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T extends SpecificRecord> AvroSerializer<T> writer(Class<T> type) {
    return new AvroSerializer<>(registry, type);
  }

  <T extends SpecificRecord> AvroDeserializer<T> reader(Class<T> type) {
    return new AvroDeserializer<>(registry, type);
  }

  /** Puts a rule, at once. */
  void rule(String id, String query, String... routes) {
    rules.apply(
        Map.of(id, Rule.newBuilder().setId(id).setQuery(query).setRoutes(List.of(routes)).build()));
    for (String route : routes) {
      there.add(topics.route(route));
    }
  }

  double inputs(String outcome, String reason) {
    var counter =
        metrics.find("rapporteur.inputs").tag("outcome", outcome).tag("reason", reason).counter();
    return counter == null ? 0 : counter.count();
  }

  static Document document(String uri, long version, String body) {
    return Document.newBuilder().setUri(uri).setVersion(version).setBody(body).build();
  }

  static Document with(Document document, PubStatus status) {
    return Document.newBuilder(document).setPubStatus(status).build();
  }
}
