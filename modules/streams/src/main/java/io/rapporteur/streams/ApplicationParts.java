package io.rapporteur.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.formats.Formats;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.StarterRules;
import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.live.AlertingRules;
import io.rapporteur.streams.live.LiveEntities;
import io.rapporteur.streams.live.LiveRules;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Patience;
import io.rapporteur.streams.topology.AlertParts;
import io.rapporteur.streams.topology.AlertTopology;
import io.rapporteur.streams.topology.AnnotateParts;
import io.rapporteur.streams.topology.AnnotateTopology;
import io.rapporteur.streams.topology.FactsParts;
import io.rapporteur.streams.topology.FactsTopology;
import io.rapporteur.streams.topology.IntakeTopology;
import io.rapporteur.streams.topology.RelateParts;
import io.rapporteur.streams.topology.RelateTopology;
import io.rapporteur.streams.topology.StageServices;
import io.rapporteur.streams.trace.Tracing;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** Makes each application's parts from the configuration and puts them together. */
final class ApplicationParts {
  /** A topology, and what lives beside it. */
  record Built(Topology topology, List<LiveTable<?>> live, Meters meters) {}

  private final RapporteurConfig config;
  private final SchemaRegistry registry;
  private final TopicDirectory directory;
  private final MeterRegistry metrics;
  private final Function<LiveEntities, Analyzer> analyzers;
  private final Tracing tracing;
  private final Topics topics;
  private final Patience patience;
  private final HeapGuard heap = new HeapGuard();

  ApplicationParts(
      RapporteurConfig config,
      SchemaRegistry registry,
      TopicDirectory directory,
      MeterRegistry metrics,
      Function<LiveEntities, Analyzer> analyzers,
      Tracing tracing) {
    this.config = config;
    this.registry = registry;
    this.directory = directory;
    this.metrics = metrics;
    this.analyzers = analyzers;
    this.tracing = tracing;
    this.topics = config.topics();
    this.patience = Patience.of(config.outagePatience());
  }

  Built build(App app) {
    Meters meters = new Meters(metrics, app.id());
    StageServices surroundings =
        new StageServices(
            meters,
            patience,
            heap,
            config.commitFresh(),
            homes(app),
            events(app),
            tracing.spans(app.groupId(config)));
    return switch (app) {
      case INTAKE -> intake(meters, surroundings);
      case ANNOTATE -> annotate(meters, surroundings);
      case ALERT -> alert(meters, surroundings);
      case RELATE -> relate(meters, surroundings);
      case FACTS -> facts(meters, surroundings);
    };
  }

  private CloudEvents events(App app) {
    return CloudEvents.of(config, app.groupId(config));
  }

  private Built intake(Meters meters, StageServices surroundings) {
    Formats formats = Formats.of(config);
    AvroSerializer<Document> documents = new AvroSerializer<>(registry, Document.class);
    return new Built(
        IntakeTopology.build(topics, Limits.of(config), formats::read, documents, surroundings),
        List.of(),
        meters);
  }

  private Built annotate(Meters meters, StageServices surroundings) {
    LiveEntities entities = new LiveEntities(meters);
    Set<String> routes = config.catalogue().routes();
    RuleBook book = new RuleBook(DeclaredRoutes.of(routes));
    LiveRules rules = new LiveRules(book, routes, starterRules(), meters);
    List<LiveTable<?>> live =
        List.of(
            rules.table(topics, new AvroDeserializer<>(registry, Rule.class), patience),
            entities.table(topics, new AvroDeserializer<>(registry, Entity.class), patience));
    AnnotateParts parts =
        new AnnotateParts(
            topics,
            Limits.of(config),
            WarmUp.of(analyzers.apply(entities)),
            rules,
            directory,
            new AvroDeserializer<>(registry, Document.class),
            new AvroSerializer<>(registry, AnnotatedDocument.class),
            new AvroDeserializer<>(registry, AnnotatedDocument.class),
            new AvroSerializer<>(registry, RuleReport.class),
            stores(),
            config.catalogue()::routeForm);
    return new Built(AnnotateTopology.build(parts, live, surroundings), live, meters);
  }

  private Built alert(Meters meters, StageServices surroundings) {
    AlertingRules rules = new AlertingRules(starterRules());
    List<LiveTable<?>> live =
        List.of(rules.table(topics, new AvroDeserializer<>(registry, Rule.class), patience));
    AlertParts parts =
        new AlertParts(
            topics,
            Limits.of(config),
            rules,
            live,
            new AvroDeserializer<>(registry, AnnotatedDocument.class),
            new AvroDeserializer<>(registry, Membership.class),
            new AvroSerializer<>(registry, Alert.class),
            stores(),
            width(App.ALERT, AlertTopology.MATCHES));
    return new Built(AlertTopology.build(parts, surroundings), live, meters);
  }

  private Built relate(Meters meters, StageServices surroundings) {
    RelateParts parts =
        new RelateParts(
            topics,
            Limits.of(config),
            new RelateParts.Times(
                config.storiesWindow(), config.storiesKept(), config.storiesPace()),
            new AvroDeserializer<>(registry, AnnotatedDocument.class),
            new AvroSerializer<>(registry, AnnotatedDocument.class),
            new AvroSerializer<>(registry, Story.class),
            new AvroDeserializer<>(registry, Story.class),
            new AvroSerializer<>(registry, Membership.class),
            stores(),
            StoryCaches.ofHeap(),
            width(App.RELATE, RelateTopology.READINGS));
    return new Built(RelateTopology.build(parts, surroundings), List.of(), meters);
  }

  private Built facts(Meters meters, StageServices surroundings) {
    FactsParts parts =
        new FactsParts(
            topics,
            Limits.of(config),
            new AvroDeserializer<>(registry, AnnotatedDocument.class),
            new AvroDeserializer<>(registry, Story.class),
            new FactsParts.Writers(
                new AvroSerializer<>(registry, MentionFact.class),
                new AvroSerializer<>(registry, QuotationFact.class),
                new AvroSerializer<>(registry, FigureFact.class),
                new AvroSerializer<>(registry, VerdictFact.class)),
            stores());
    return new Built(FactsTopology.build(parts, surroundings), List.of(), meters);
  }

  private Function<String, KeyValueBytesStoreSupplier> stores() {
    return config.stateInMemory() ? Stores::inMemoryKeyValueStore : Stores::persistentKeyValueStore;
  }

  private PartitionHomes homes(App app) {
    return new PartitionHomes(directory, directory.partitions(app.inputs(topics)));
  }

  /** The partitions of a repartition topic whose input has got more than it has. */
  private OptionalInt width(App app, String name) {
    String topic = app.groupId(config) + "-" + name + "-repartition";
    String input = app.inputs(topics).get(0);
    Map<String, Integer> widths = directory.partitions(List.of(input, topic));
    Integer width = widths.get(topic);
    // said only where it has to be: a group of the broker-side protocol keeps its first topology
    return width == null || width.equals(widths.get(input))
        ? OptionalInt.empty()
        : OptionalInt.of(width);
  }

  private List<Rule> starterRules() {
    return config.starterRules() ? StarterRules.load() : List.of();
  }

  /** The reading that ships, as a configuration has it. */
  static Function<LiveEntities, Analyzer> standard(RapporteurConfig config) {
    return entities ->
        Analyzers.with(
            AnalysisOptions.defaults()
                .withBudget(config.documentBudget())
                .withTokens(config.tokenAnnotations())
                .withNamesModel(config.namesModel())
                .withEntities(entities::current));
  }
}
