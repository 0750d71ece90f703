package io.rapporteur.streams.alert;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the events and alerts of the rules of one task, and says what to write. */
public final class AlertBook {
  private final KeyValueStore<Bytes, byte[]> events;
  private final KeyValueStore<String, byte[]> alerts;

  /**
   * @param events see {@link EventStore}
   * @param alerts rule to the alerts that stand
   */
  public AlertBook(KeyValueStore<Bytes, byte[]> events, KeyValueStore<String, byte[]> alerts) {
    this.events = events;
    this.alerts = alerts;
  }

  /**
   * Takes one change.
   *
   * @param rule with an alert
   * @return alerts that were raised, updated or revoked by it; null when the event came too late
   */
  public List<Alert> apply(Rule rule, MatchChange change) {
    AlertSpec spec = rule.getAlert();
    RuleAlerts known = RuleAlerts.decode(alerts.get(rule.getId()));
    EventStore store = new EventStore(events, rule.getId());
    Event event = change.event();
    long latest = change.present() ? Math.max(known.latest(), event.time()) : known.latest();
    long horizon = latest == Long.MIN_VALUE ? 0 : AlertWindows.horizon(spec, latest);
    if (event.time() < horizon) {
      return null;
    }
    if (change.present()) {
      store.put(event);
    } else {
      store.remove(event);
    }
    store.removeBefore(Math.max(0, horizon));
    List<Raised> raised = new ArrayList<>(known.raised());
    // what has left the horizon is history: nothing can change it any more
    raised.removeIf(alert -> alert.end() <= horizon);
    List<Alert> changed = new ArrayList<>();
    for (AlertWindows.Change c : new AlertWindows(spec, store, raised).settle(event.time())) {
      changed.add(alert(rule, c.status(), c.alert()));
    }
    alerts.put(rule.getId(), new RuleAlerts(latest, raised).encoded());
    return changed;
  }

  /** Revokes what stands of a rule that is gone or alerts no more, and forgets its events. */
  public List<Alert> close(String id, String title) {
    RuleAlerts known = RuleAlerts.decode(alerts.get(id));
    List<Alert> revoked = new ArrayList<>();
    Rule gone = Rule.newBuilder().setId(id).setTitle(title).setQuery("").build();
    for (Raised alert : known.raised()) {
      revoked.add(
          alert(
              gone,
              AlertStatus.revoked,
              new Raised(alert.start(), alert.end(), List.of(), List.of())));
    }
    new EventStore(events, id).removeAll();
    alerts.delete(id);
    return revoked;
  }

  /** Ids of the rules that something is remembered of. */
  public List<String> rules() {
    List<String> ids = new ArrayList<>();
    try (var entries = alerts.all()) {
      entries.forEachRemaining(entry -> ids.add(entry.key));
    }
    return ids;
  }

  private static Alert alert(Rule rule, AlertStatus status, Raised raised) {
    return Alert.newBuilder()
        .setId(rule.getId() + "/" + Instant.ofEpochMilli(raised.start()))
        .setRule(rule.getId())
        .setTitle(rule.getTitle())
        .setStatus(status)
        .setWindowStart(Instant.ofEpochMilli(raised.start()))
        .setWindowEnd(Instant.ofEpochMilli(raised.end()))
        .setDocuments(raised.documents())
        .setSources(raised.sources())
        .setThreshold(rule.getAlert() == null ? 1 : rule.getAlert().getThreshold())
        .build();
  }
}
