package io.rapporteur.console.tables;

import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The rules in force, those put over those that ship, and what was reported of them. */
public final class RuleTable {
  private static final int ETAG = 16;
  private static final int REPORTS = 10;

  /** A report and when it was made. */
  public record Report(RuleReport report, Instant at) {}

  private final Map<String, Rule> shipped = new HashMap<>();
  private final SortedMap<String, Rule> put = new ConcurrentSkipListMap<>();
  private final Map<String, List<Report>> reports = new ConcurrentHashMap<>();
  private final Map<String, Instant> putAt = new ConcurrentHashMap<>();
  private final RuleBook book;
  private final DeclaredRoutes routes;
  private final AvroDeserializer<Rule> rules;
  private final AvroDeserializer<RuleReport> reported;

  RuleTable(
      Collection<Rule> shipped,
      DeclaredRoutes routes,
      AvroDeserializer<Rule> rules,
      AvroDeserializer<RuleReport> reported) {
    shipped.forEach(rule -> this.shipped.put(rule.getId(), rule));
    this.routes = routes;
    this.book = new RuleBook(routes);
    book.apply(new HashMap<>(this.shipped));
    this.rules = rules;
    this.reported = reported;
  }

  void take(String id, ConsumerRecord<byte[], byte[]> record) {
    Rule rule = rules.deserialize(record.topic(), record.value());
    if (rule == null) {
      put.remove(id);
    } else {
      put.put(id, rule);
    }
    putAt.put(id, Instant.ofEpochMilli(record.timestamp()));
    Map<String, Rule> change = new HashMap<>();
    change.put(id, rule == null ? shipped.get(id) : rule);
    book.apply(change);
  }

  void takeReport(String id, ConsumerRecord<byte[], byte[]> record) {
    RuleReport report = reported.deserialize(record.topic(), record.value());
    if (report == null) {
      return;
    }
    Report entry = new Report(report, Instant.ofEpochMilli(record.timestamp()));
    reports.compute(
        id,
        (key, before) -> {
          List<Report> now = new ArrayList<>(before == null ? List.of() : before);
          now.add(0, entry);
          return List.copyOf(now.subList(0, Math.min(REPORTS, now.size())));
        });
  }

  /** The rules in force. */
  public RuleSet inForce() {
    return book.current();
  }

  /** The declared routes. */
  public DeclaredRoutes routes() {
    return routes;
  }

  /** Whether a rule ships, and nobody put another of its id. */
  public boolean ships(String id) {
    return shipped.containsKey(id) && !put.containsKey(id);
  }

  /** What was reported of a rule since it was put, the newest first, at most ten. */
  public List<Report> reports(String id) {
    Instant since = putAt.getOrDefault(id, Instant.EPOCH);
    return reports.getOrDefault(id, List.of()).stream()
        .filter(report -> !report.at().isBefore(since))
        .toList();
  }

  /** What tells one state of a rule from another. */
  public static String etag(Rule rule) {
    try {
      byte[] text = ModelJson.toJson(rule).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, ETAG);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
