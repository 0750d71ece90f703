package io.rapporteur.cli.rules;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TopicCheck;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.Tagging;
import io.rapporteur.streams.outcome.ContentMark;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Runs one rule over the documents that are kept and has the matches put on its routes. The
 * annotate application alone writes routes, since it alone knows which version of a document is in
 * force: so what is found is asked of it, on the backfills topic. A document that is on a route
 * already, by this rule, is not asked for: running twice asks for nothing the second time.
 */
public final class BackfillRun {
  private final Cluster cluster;
  private final Rule rule;
  private final RuleSet alone;
  private final Duration patience;
  private final String topic;

  /**
   * A backfill of a rule.
   *
   * @throws UserError when the rule names no route
   */
  public BackfillRun(Cluster cluster, Rule rule) {
    this(cluster, rule, Duration.ofSeconds(30));
  }

  /**
   * The same.
   *
   * @param patience how long the annotate application may go without taking anything up
   */
  public BackfillRun(Cluster cluster, Rule rule, Duration patience) {
    if (rule.getRoutes().isEmpty()) {
      throw new UserError("the rule " + rule.getId() + " names no route to put documents on");
    }
    this.cluster = cluster;
    this.rule = rule;
    this.patience = patience;
    this.topic = cluster.topics().backfills();
    this.alone =
        RuleSet.of(List.of(rule), DeclaredRoutes.of(cluster.config().catalogue().routes()));
  }

  /**
   * What came of it.
   *
   * @param matched documents that the rule matches
   * @param there of these, documents that were on all of its routes
   * @param put documents that are now
   * @param taken whether the annotate application has looked at all that was asked of it
   */
  public record Result(int matched, int there, int put, boolean taken) {}

  /** Runs over all that is kept, or from a time on. */
  public Result run(Instant since) {
    TopicCheck.exists(cluster, topic);
    Map<String, Object> client = new HashMap<>(cluster.client(ClientRole.PRODUCER));
    client.put("acks", "all");
    ByteArraySerializer bytes = new ByteArraySerializer();
    Routes before = new Routes();
    int[] matched = {0};
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    List<Future<RecordMetadata>> answers = new ArrayList<>();
    try (SchemaRegistry registry = cluster.registry();
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      AvroSerializer<AnnotatedDocument> serializer =
          new AvroSerializer<>(registry, AnnotatedDocument.class);
      new AnnotatedTopic(cluster, cluster.topics().annotated())
          .each(
              since,
              (document, record) -> {
                Tagging tagging = alone.tag(document);
                if (document.getPubStatus() != PubStatus.usable || tagging.matches().isEmpty()) {
                  return;
                }
                matched[0]++;
                if (!before.hold(document, tagging.routes())) {
                  wanted.put(document.getUri(), Set.copyOf(tagging.routes()));
                  answers.add(producer.send(request(document, tagging, record, serializer)));
                }
              });
      AnnotateUptake uptake = new AnnotateUptake(cluster, topic, patience);
      for (Future<RecordMetadata> answer : answers) {
        uptake.expect(answer.get());
      }
      boolean taken = uptake.await();
      return new Result(matched[0], matched[0] - wanted.size(), new Routes().count(wanted), taken);
    } catch (ExecutionException e) {
      throw new UserError("not all was asked for: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }

  private ProducerRecord<byte[], byte[]> request(
      AnnotatedDocument document,
      Tagging tagging,
      ConsumerRecord<byte[], byte[]> record,
      AvroSerializer<AnnotatedDocument> serializer) {
    byte[] key = document.getUri().getBytes(StandardCharsets.UTF_8);
    byte[] value = serializer.serialize(topic, marked(document, tagging));
    ProducerRecord<byte[], byte[]> request = new ProducerRecord<>(topic, key, value);
    ContentMark.pass(record.headers(), request.headers());
    return request;
  }

  private AnnotatedDocument marked(AnnotatedDocument document, Tagging tagging) {
    AnnotatedDocument copy = AnnotatedDocument.newBuilder(document).build();
    List<RuleMatch> matches = new ArrayList<>(document.getMatches());
    matches.removeIf(match -> match.getRule().equals(rule.getId()));
    for (RuleMatch match : tagging.matches()) {
      matches.add(RuleMatch.newBuilder(match).setBackfilled(true).build());
    }
    matches.sort((a, b) -> a.getRule().compareTo(b.getRule()));
    copy.setMatches(matches);
    TreeSet<String> routes = new TreeSet<>(document.getRoutes());
    routes.addAll(tagging.routes());
    copy.setRoutes(List.copyOf(routes));
    return copy;
  }

  /** Which documents are on which routes by this rule; each route is read when first asked for. */
  private final class Routes {
    private final Map<String, Map<String, Long>> versions = new HashMap<>();

    boolean hold(AnnotatedDocument document, List<String> routes) {
      return routes.stream()
          .map(route -> on(route).get(document.getUri()))
          .allMatch(version -> version != null && version == document.getVersion());
    }

    int count(Map<String, Set<String>> wanted) {
      return (int)
          wanted.entrySet().stream()
              .filter(one -> one.getValue().stream().allMatch(r -> on(r).containsKey(one.getKey())))
              .count();
    }

    private Map<String, Long> on(String route) {
      return versions.computeIfAbsent(route, this::read);
    }

    private Map<String, Long> read(String route) {
      Map<String, Long> byUri = new HashMap<>();
      new AnnotatedTopic(cluster, cluster.topics().route(route))
          .each(
              null,
              (document, record) -> {
                if (document.getMatches().stream()
                    .anyMatch(match -> match.getRule().equals(rule.getId()))) {
                  byUri.put(document.getUri(), document.getVersion());
                }
              });
      return byUri;
    }
  }
}
