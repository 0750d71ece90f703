package io.rapporteur.streams;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.rights.Right;
import io.rapporteur.contracts.rights.RightsRole;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.streams.topology.AlertTopology;
import io.rapporteur.streams.topology.AnnotateTopology;
import io.rapporteur.streams.topology.FactsTopology;
import io.rapporteur.streams.topology.IntakeTopology;
import io.rapporteur.streams.topology.RelateTopology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The stream applications. Each is a consumer group of its own; one process may run any of them.
 */
public enum App {
  /** What is sent to the inbox becomes documents. */
  INTAKE(IntakeTopology.NAME),
  /** Documents are read, tagged and routed. */
  ANNOTATE(AnnotateTopology.NAME),
  /** Matches of rules with an alert are counted in windows. */
  ALERT(AlertTopology.NAME),
  /** Documents that tell of one event become a story. */
  RELATE(RelateTopology.NAME),
  /** What documents and stories say becomes flat rows. */
  FACTS(FactsTopology.NAME);

  private final String id;

  App(String id) {
    this.id = id;
  }

  /** The name in group ids, metrics and dead letters: {@code annotate}. */
  public String id() {
    return id;
  }

  /** The topics it does not start without. */
  List<String> needs(Topics topics) {
    return switch (this) {
      case INTAKE -> List.of(topics.inbox(), topics.documents(), topics.deadLetters());
      case ANNOTATE ->
          List.of(
              topics.documents(),
              topics.backfills(),
              topics.rules(),
              topics.entities(),
              topics.annotated(),
              topics.ruleReports(),
              topics.deadLetters());
      case ALERT ->
          List.of(
              topics.annotated(),
              topics.memberships(),
              topics.rules(),
              topics.alerts(),
              topics.deadLetters());
      case RELATE ->
          List.of(topics.annotated(), topics.stories(), topics.memberships(), topics.deadLetters());
      case FACTS ->
          List.of(
              topics.annotated(),
              topics.stories(),
              topics.mentionFacts(),
              topics.quotationFacts(),
              topics.figureFacts(),
              topics.verdictFacts(),
              topics.deadLetters());
    };
  }

  /**
   * The topics it is fed by. Its tasks get the same partition of each, so that they need the same
   * number of partitions; the first is the one that leads.
   */
  public List<String> inputs(Topics topics) {
    return switch (this) {
      case INTAKE -> List.of(topics.inbox());
      case ANNOTATE -> List.of(topics.documents(), topics.backfills());
      case ALERT -> List.of(topics.annotated(), topics.memberships());
      // of its stories another task has the rows, whatever their number of partitions
      case RELATE, FACTS -> List.of(topics.annotated());
    };
  }

  /** All topics its group has offsets of: those it is fed by, and its own in between. */
  public List<String> reads(RapporteurConfig config) {
    List<String> reads = new ArrayList<>(inputs(config.topics()));
    if (this == FACTS) {
      reads.add(config.topics().stories());
    }
    reads.addAll(inner(config));
    return reads;
  }

  /** The topics of its own between its processors. */
  public List<String> inner(RapporteurConfig config) {
    return switch (this) {
      case ALERT -> List.of(groupId(config) + "-" + AlertTopology.MATCHES + "-repartition");
      case RELATE -> List.of(groupId(config) + "-" + RelateTopology.READINGS + "-repartition");
      case INTAKE, ANNOTATE, FACTS -> List.of();
    };
  }

  /** The topics whose values it reads with the registry's help. */
  List<String> readsFramed(Topics topics) {
    return switch (this) {
      case INTAKE -> List.of();
      case ANNOTATE ->
          List.of(topics.documents(), topics.backfills(), topics.rules(), topics.entities());
      case ALERT -> List.of(topics.annotated(), topics.memberships(), topics.rules());
      // it reads back what it kept and told
      case RELATE, FACTS -> List.of(topics.annotated(), topics.stories());
    };
  }

  /** What it has to be allowed on which of the declared topics: to read or to write. */
  public Map<String, AclOperation> rights(RapporteurConfig config) {
    Topics topics = config.topics();
    Map<String, AclOperation> rights = new TreeMap<>();
    for (Right right : RightsRole.valueOf(name()).rights(topics, config.applicationIdPrefix())) {
      if (right.type() == ResourceType.TOPIC && !right.prefixed()) {
        Stream.of(AclOperation.READ, AclOperation.WRITE)
            .filter(right.operations()::contains)
            .findFirst()
            .ifPresent(operation -> rights.put(right.name(), operation));
      }
    }
    if (this == ANNOTATE) {
      config.catalogue().routes().forEach(r -> rights.put(topics.route(r), AclOperation.WRITE));
    }
    return rights;
  }

  /** The application id, which names the group, internal topics and transactions. */
  public String groupId(RapporteurConfig config) {
    return config.applicationIdPrefix() + "-" + id;
  }

  /** What it writes with the registry's help: model class by topic. */
  Map<String, Class<? extends SpecificRecord>> writes(Topics topics) {
    return switch (this) {
      case INTAKE -> Map.of(topics.documents(), Document.class);
      case ANNOTATE ->
          Map.of(
              topics.annotated(), AnnotatedDocument.class,
              topics.ruleReports(), RuleReport.class);
      case ALERT -> Map.of(topics.alerts(), Alert.class);
      case RELATE -> Map.of(topics.stories(), Story.class, topics.memberships(), Membership.class);
      case FACTS ->
          Map.of(
              topics.mentionFacts(), MentionFact.class,
              topics.quotationFacts(), QuotationFact.class,
              topics.figureFacts(), FigureFact.class,
              topics.verdictFacts(), VerdictFact.class);
    };
  }
}
