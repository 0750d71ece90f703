package io.rapporteur.streams.live;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.Patience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.KafkaException;
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

  /** What rules were last held against which topics. */
  private record Checked(RuleSet set, Set<String> topics) {}

  private final RuleBook book;
  private final Meters meters;
  private final ReentrantLock changing = new ReentrantLock();
  private final RuleFlaws flawsByRule = new RuleFlaws();
  private final Map<String, Rule> shipped = new HashMap<>();
  private final Map<String, RuleReport> unreadable = new TreeMap<>();
  private final Set<String> declared;
  private List<RuleReport> flaws = List.of();
  private volatile Checked checked = new Checked(null, Set.of());
  private Topics names;
  private TopicDirectory directory;
  private volatile Snapshot current;

  /**
   * @param book takes the rules
   * @param declared the routes that templates stand for; those that are found on the cluster later
   *     are added, and none is ever taken out: a document for a route that has vanished becomes a
   *     dead letter and is not lost silently
   * @param shipped rules that are in force before any is put
   */
  public LiveRules(RuleBook book, Set<String> declared, Collection<Rule> shipped, Meters meters) {
    this.book = book;
    this.declared = new TreeSet<>(declared);
    this.meters = meters;
    shipped.forEach(rule -> this.shipped.put(rule.getId(), rule));
    this.current = snapshot(book.apply(this.shipped));
    meters.gauge("rapporteur.rules.size", () -> current.set().size());
    meters.gauge("rapporteur.rules.broken", () -> current.reports().size());
  }

  /** The table that feeds these rules from the rules topic. */
  public LiveTable<Rule> table(Topics topics, Deserializer<Rule> decoder, Patience patience) {
    return new LiveTable<>("rules", topics.rules(), decoder, patience, this);
  }

  /** The rules of this moment; immutable. */
  public Snapshot current() {
    return current;
  }

  @Override
  public void apply(Map<String, Rule> changes) {
    changing.lock();
    try {
      take(changes);
    } finally {
      changing.unlock();
    }
  }

  private void take(Map<String, Rule> changes) {
    Map<String, Rule> good = new HashMap<>();
    changes.forEach(
        (id, rule) -> {
          if (rule != null && !rule.getId().equals(id)) {
            refuse(id, "the record's key is \"" + id + "\", its rule's id is another");
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
    if (directory != null) {
      // here, since it takes a while for many rules and this is no stream thread
      try {
        check(directory.topics());
      } catch (KafkaException e) {
        LOG.warn("the rules' routes are checked once the cluster answers: {}", e.toString());
      }
    }
  }

  @Override
  public void unreadable(String id, String message) {
    changing.lock();
    try {
      refuse(id, message);
    } finally {
      changing.unlock();
    }
  }

  private void refuse(String id, String message) {
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

  /**
   * Holds the rules' routes against the topics there are, when either has changed since the last
   * time. Called now and then by every task; one thread does the work, of the rules that changed,
   * for all, and nobody waits for it.
   *
   * @throws org.apache.kafka.common.KafkaException when the cluster does not say
   */
  public void check(Topics prefixed, TopicDirectory known) {
    Set<String> topics = known.topics();
    // whoever holds the lock checks, or leaves it to the next call
    if (isChecked(topics) || !changing.tryLock()) {
      return;
    }
    try {
      names = prefixed;
      directory = known;
      if (!isChecked(topics)) {
        check(topics);
      }
    } finally {
      changing.unlock();
    }
  }

  private boolean isChecked(Set<String> topics) {
    Checked last = checked;
    return current.set() == last.set() && topics == last.topics();
  }

  private void check(Set<String> topics) {
    Set<String> there = new TreeSet<>();
    topics.forEach(topic -> names.routeName(topic).ifPresent(there::add));
    RuleSet set = declared.addAll(there) ? book.declare(declared) : book.current();
    DeclaredRoutes routes = DeclaredRoutes.of(there);
    flaws =
        flawsByRule.of(
            set,
            there,
            route ->
                route.contains("{")
                    ? routes.accepts(route)
                    : names.problemWithRoute(route).isEmpty()
                        && directory.exists(names.route(route)));
    Set<String> known = new HashSet<>();
    current.reports().forEach(report -> known.add(report.getRule() + report.getKind()));
    flaws.stream()
        .filter(flaw -> !known.contains(flaw.getRule() + flaw.getKind()))
        .forEach(
            flaw -> {
              LOG.warn("rule {} {}", flaw.getRule(), flaw.getMessage());
              meters.ruleFailed(flaw.getKind());
            });
    current = snapshot(set);
    checked = new Checked(set, topics);
  }

  private Snapshot snapshot(RuleSet set) {
    List<RuleReport> reports = new ArrayList<>(unreadable.values());
    reports.addAll(set.reports());
    // those of a rule that has changed since stand until the next check, a moment later
    flaws.stream().filter(flaw -> set.rule(flaw.getRule()).isPresent()).forEach(reports::add);
    return new Snapshot(set, List.copyOf(reports));
  }
}
