package io.rapporteur.streams.alert;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Says what becomes of alerts when an event comes or goes, and keeps what that rests on.
 *
 * <p>A change that is processed once more after a crash tells what it told before, since an alert
 * may be remembered that never left: each alert knows the change that led to it. Without
 * exactly-once, where states outlive the outputs that went with them, this is what keeps alerts.
 */
public final class AlertBook {
  /** Events, and alerts, forgotten with one change at most; the next goes on. */
  public static final int FORGOTTEN = 200;

  /** Alerts of the past are kept for longer than any commit takes, to be told once more. */
  private static final long KEPT_MILLIS = 3_600_000;

  private final KeyValueStore<Bytes, byte[]> store;

  /**
   * @param store see {@link AlertKeys}
   */
  public AlertBook(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  /**
   * What a change comes to.
   *
   * @param rule with an alert
   * @param scope over what it counts
   * @param offset of the change in its partition
   * @param now wall clock, milliseconds since the epoch
   */
  public AlertSettlement settle(
      Rule rule, AlertScope scope, MatchChange change, long offset, long now) {
    AlertSpec spec = rule.getAlert();
    AlertStore kept = new AlertStore(store, scope.name());
    RuleTimes times = kept.times();
    MatchedEvent event = change.event();
    long latest = change.present() ? Math.max(times.latest(), event.time()) : times.latest();
    long horizon = horizon(spec, times, latest);
    boolean late = change.present() && event.time() < horizon;
    Long before = kept.timeOf(event.uri());
    boolean moves = before != null && before >= horizon;
    MatchedEvent added = change.present() && !late ? event : null;

    List<ToldAlert> told = kept.told();
    List<RaisedAlert> standing = new ArrayList<>();
    told.stream().filter(ToldAlert::stands).forEach(one -> standing.add(one.alert()));
    RuleEvents after = moves || added != null ? new ChangedEvents(kept, event.uri(), added) : kept;
    AlertWindows windows = new AlertWindows(spec, after, horizon, standing);
    List<AlertWindows.Change> changes = new ArrayList<>();
    if (moves && (added == null || before != added.time())) {
      changes = windows.settle(before);
    }
    if (added != null) {
      changes = windows.settle(added.time());
    }
    Map<Long, ToldAlert> next = new LinkedHashMap<>();
    for (AlertWindows.Change c : changes) {
      next.remove(c.alert().start());
      next.put(c.alert().start(), new ToldAlert(c.status(), c.alert(), offset, now));
    }
    List<ToldAlert> toTell = new ArrayList<>(next.values());
    told.stream()
        .filter(one -> one.by() >= offset && !next.containsKey(one.alert().start()))
        .forEach(toTell::add);
    boolean touched = scope.perStory() && (moves || added != null);
    return new AlertSettlement(
        toTell.stream().map(one -> alert(rule, scope, one)).toList(),
        late,
        () -> {
          remember(
              kept,
              next.values(),
              new RuleTimes(
                  latest,
                  horizon,
                  times.eventsFrom(),
                  times.alertsFrom(),
                  touched ? now : times.touched()));
          if (added != null) {
            kept.put(added);
          } else if (moves) {
            kept.removeEventOf(event.uri());
          }
          kept.forget(horizon - AlertWindows.window(spec), now - KEPT_MILLIS, FORGOTTEN);
        });
  }

  private static long horizon(AlertSpec spec, RuleTimes times, long latest) {
    long horizon = latest == Long.MIN_VALUE ? 0 : AlertWindows.horizon(spec, latest);
    return Math.max(horizon, Math.max(times.horizon(), times.eventsFrom()));
  }

  /**
   * In an order in which any beginning of it can be done again: what is raised before what is
   * revoked, whose events would otherwise be looked for in another place; events after alerts.
   */
  private static void remember(AlertStore kept, Collection<ToldAlert> next, RuleTimes times) {
    List<ToldAlert> last = new ArrayList<>(next);
    for (int i = last.size() - 1; i >= 0; i--) {
      kept.put(last.get(i));
    }
    kept.put(times);
  }

  static Alert alert(Rule rule, AlertScope scope, ToldAlert told) {
    RaisedAlert raised = told.alert();
    return Alert.newBuilder()
        .setId(scope.label() + "/" + Instant.ofEpochMilli(raised.start()))
        .setRule(scope.rule())
        .setStory(scope.story())
        .setTitle(rule.getTitle())
        .setStatus(told.status())
        .setWindowStart(Instant.ofEpochMilli(raised.start()))
        .setWindowEnd(Instant.ofEpochMilli(raised.end()))
        .setDocuments(raised.documents())
        .setSources(raised.sources())
        .setThreshold(rule.getAlert() == null ? 1 : rule.getAlert().getThreshold())
        .build();
  }

  /** The alert that says that one of a rule that is gone is revoked. */
  static ToldAlert revoked(ToldAlert told, long now) {
    return new ToldAlert(AlertStatus.revoked, told.alert().emptied(), ToldAlert.CLOSED, now);
  }
}
