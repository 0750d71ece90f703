package io.rapporteur.streams.live;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.alert.AlertScope;
import io.rapporteur.streams.outcome.Patience;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules that raise alerts, by id: shipped ones, and over them those of the rules topic. */
public final class AlertingRules implements LiveTable.Target<Rule> {
  private static final Logger LOG = LoggerFactory.getLogger(AlertingRules.class);

  private final Map<String, Rule> shipped = new HashMap<>();
  private volatile Map<String, Rule> current;

  /**
   * @param shipped rules that are in force before any is put
   */
  public AlertingRules(Collection<Rule> shipped) {
    shipped.forEach(rule -> this.shipped.put(rule.getId(), rule));
    Map<String, Rule> first = new HashMap<>(this.shipped);
    first.values().removeIf(rule -> !alerts(rule));
    current = Map.copyOf(first);
  }

  /** The table that feeds these rules from the rules topic. */
  public LiveTable<Rule> table(Topics topics, Deserializer<Rule> decoder, Patience patience) {
    return new LiveTable<>("rules", topics.rules(), decoder, patience, this);
  }

  /** The rules of this moment, by id; immutable. */
  public Map<String, Rule> current() {
    return current;
  }

  @Override
  public synchronized void apply(Map<String, Rule> changes) {
    Map<String, Rule> next = new HashMap<>(current);
    changes.forEach(
        (id, changed) -> {
          Rule rule = changed == null ? shipped.get(id) : changed;
          if (rule != null && alerts(rule) && rule.getId().equals(id)) {
            next.put(id, rule);
          } else {
            next.remove(id);
          }
        });
    current = Map.copyOf(next);
  }

  @Override
  public void unreadable(String id, String message) {
    // the annotate application reports it; here it stays as it was
    LOG.warn("rule {} cannot be read and alerts as it did: {}", id, message);
  }

  private static boolean alerts(Rule rule) {
    return rule.getEnabled() && rule.getAlert() != null && AlertScope.isPlain(rule.getId());
  }
}
