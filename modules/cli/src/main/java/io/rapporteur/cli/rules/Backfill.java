package io.rapporteur.cli.rules;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.Tagging;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Runs one rule over the documents that are kept and puts the matches on its routes. A document
 * that is on a route already, in this version or a later one, is left as it is: running twice
 * writes nothing the second time.
 */
public final class Backfill {
  private final Cluster cluster;
  private final Rule rule;
  private final RuleSet alone;
  private final Map<String, Map<String, Long>> onRoute = new HashMap<>();

  /** A backfill of a rule. */
  public Backfill(Cluster cluster, Rule rule) {
    this.cluster = cluster;
    this.rule = rule;
    this.alone =
        RuleSet.of(List.of(rule), DeclaredRoutes.of(cluster.config().catalogue().routes()));
  }

  /**
   * What came of it.
   *
   * @param matched documents that the rule matches
   * @param written records put on routes
   */
  public record Result(int matched, int written) {}

  /** Runs over all that is kept, or from a time on. */
  public Result run(Instant since) {
    Map<String, Object> client = new HashMap<>(cluster.client(ClientRole.PRODUCER));
    client.put("acks", "all");
    ByteArraySerializer bytes = new ByteArraySerializer();
    int[] matched = {0};
    List<Future<?>> answers = new ArrayList<>();
    try (SchemaRegistry registry = cluster.registry();
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      AvroSerializer<AnnotatedDocument> serializer =
          new AvroSerializer<>(registry, AnnotatedDocument.class);
      new AnnotatedTopic(cluster, cluster.topics().annotated())
          .each(
              since,
              (document, ignored) -> {
                Tagging tagging = alone.tag(document);
                if (tagging.matches().isEmpty()) {
                  return;
                }
                matched[0]++;
                for (ProducerRecord<byte[], byte[]> record :
                    records(document, tagging, serializer)) {
                  answers.add(producer.send(record));
                }
              });
      for (Future<?> answer : answers) {
        answer.get();
      }
    } catch (ExecutionException e) {
      throw new UserError("not all was written: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
    return new Result(matched[0], answers.size());
  }

  private List<ProducerRecord<byte[], byte[]>> records(
      AnnotatedDocument document, Tagging tagging, AvroSerializer<AnnotatedDocument> serializer) {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (String route : tagging.routes()) {
      String topic = cluster.topics().route(route);
      Long there = onRoute.computeIfAbsent(topic, this::versions).get(document.getUri());
      if (there == null || there < document.getVersion()) {
        byte[] value = serializer.serialize(topic, marked(document, tagging, route));
        byte[] key = document.getUri().getBytes(StandardCharsets.UTF_8);
        records.add(new ProducerRecord<>(topic, key, value));
      }
    }
    return records;
  }

  /** Versions of the documents that are on a route now, by uri. */
  private Map<String, Long> versions(String topic) {
    Map<String, Long> versions = new HashMap<>();
    new AnnotatedTopic(cluster, topic)
        .each(null, (document, bytes) -> versions.put(document.getUri(), document.getVersion()));
    return versions;
  }

  private AnnotatedDocument marked(AnnotatedDocument document, Tagging tagging, String route) {
    AnnotatedDocument copy = AnnotatedDocument.newBuilder(document).build();
    List<RuleMatch> matches = new ArrayList<>(document.getMatches());
    matches.removeIf(match -> match.getRule().equals(rule.getId()));
    for (RuleMatch match : tagging.matches()) {
      matches.add(RuleMatch.newBuilder(match).setBackfilled(true).build());
    }
    matches.sort((a, b) -> a.getRule().compareTo(b.getRule()));
    copy.setMatches(matches);
    TreeSet<String> routes = new TreeSet<>(document.getRoutes());
    routes.add(route);
    copy.setRoutes(List.copyOf(routes));
    return copy;
  }
}
