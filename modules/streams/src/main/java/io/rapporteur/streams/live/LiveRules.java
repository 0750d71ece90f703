package io.rapporteur.streams.live;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.streams.ops.Meters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in force: those that ship, and over them those of the rules topic. A shipped rule whose
 * replacement is removed from the topic is back; to be rid of it, put it with {@code enabled:
 * false}.
 */
public final class LiveRules implements LiveTable.Target<Rule> {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);

  /**
   * The rules of one moment.
   *
   * @param set to match with
   * @param reports what is wrong with rules, by rule
   */
  public record Snapshot(RuleSet set, List<RuleReport> reports) {}

  private final RuleBook book;
  private final Meters meters;
  private final Map<String, Rule> shipped = new HashMap<>();
  private final Map<String, RuleReport> unreadable = new TreeMap<>();
  private volatile Snapshot current;

  /**
   * @param book takes the rules
   * @param shipped rules that are in force before any is put
   */
  public LiveRules(RuleBook book, Collection<Rule> shipped, Meters meters) {
    this.book = book;
    this.meters = meters;
    shipped.forEach(rule -> this.shipped.put(rule.getId(), rule));
    this.current = snapshot(book.apply(this.shipped));
    meters.gauge("rapporteur.rules.size", () -> current.set().size());
    meters.gauge("rapporteur.rules.broken", () -> current.reports().size());
  }

  /** The table that feeds these rules from the rules topic. */
  public LiveTable<Rule> table(Topics topics, Deserializer<Rule> decoder) {
    return new LiveTable<>("rules", topics.rules(), decoder, this);
  }

  /** The rules of this moment; immutable. */
  public Snapshot current() {
    return current;
  }

  @Override
  public synchronized void apply(Map<String, Rule> changes) {
    Map<String, Rule> good = new HashMap<>();
    changes.forEach(
        (id, rule) -> {
          if (rule != null && !rule.getId().equals(id)) {
            unreadable(id, "the record's key is \"" + id + "\", its rule's id is another");
            return;
          }
          unreadable.remove(id);
          good.put(id, rule == null ? shipped.get(id) : rule);
        });
    long started = System.nanoTime();
    current = snapshot(book.apply(good));
    LOG.info(
        "{} changes of rules took effect in {} ms; {} rules, version {}",
        good.size(),
        (System.nanoTime() - started) / 1_000_000,
        current.set().size(),
        current.set().version());
  }

  @Override
  public synchronized void unreadable(String id, String message) {
    LOG.warn("rule {} cannot be read and stays as it was: {}", id, message);
    meters.ruleFailed(RuleReportKind.unreadable);
    unreadable.put(
        id,
        RuleReport.newBuilder()
            .setRule(id)
            .setKind(RuleReportKind.unreadable)
            .setMessage(message + "; the rule stays as it was")
            .setRuleSetVersion(book.current().version())
            .build());
    current = snapshot(book.current());
  }

  private Snapshot snapshot(RuleSet set) {
    List<RuleReport> reports = new ArrayList<>(unreadable.values());
    reports.addAll(set.reports());
    return new Snapshot(set, List.copyOf(reports));
  }
}
