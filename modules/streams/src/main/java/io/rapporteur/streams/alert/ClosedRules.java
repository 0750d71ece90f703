package io.rapporteur.streams.alert;

import io.rapporteur.model.Alert;
import io.rapporteur.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Revokes what stands of rules that are gone, or alert no more, and forgets their events: a bounded
 * stretch each time, one scope at most, first all that is to be told and then what is to be
 * forgotten. A rule that counts within stories counts in many of them, and each is looked at by
 * itself; one where nothing has come or gone for long is forgotten with all that is kept of it, and
 * what was told of it stays told.
 *
 * <p>A rule is forgotten only after what it told was committed, and what was revoked but not
 * forgotten is told again after a start: without exactly-once a crash may have kept the one and
 * lost the other.
 */
public final class ClosedRules {
  /** Scopes looked at in one stretch. */
  static final int STRETCH = 1_000;

  /** How often stories are looked for that are silent. */
  private static final long LOOKED_MILLIS = 3_600_000;

  private final KeyValueStore<Bytes, byte[]> store;
  private final long silentMillis;

  /** Names of the scopes to be forgotten. */
  private final TreeSet<String> told = new TreeSet<>();

  private Map<String, Rule> seen;
  private long lookedAt;
  private Bytes from;

  /**
   * @param store see {@link AlertKeys}
   * @param silentMillis a rule forgets a story when nothing came or went for so long, or for its
   *     window and grace, whichever is longer
   */
  public ClosedRules(KeyValueStore<Bytes, byte[]> store, long silentMillis) {
    this.store = store;
    this.silentMillis = silentMillis;
  }

  /**
   * Does one stretch of work, if there is any.
   *
   * @param rules the rules that alert, by id; the same object until they change
   * @param now wall clock, milliseconds since the epoch
   * @return null when no more is to be done before the next commit
   */
  public AlertSettlement stretch(Map<String, Rule> rules, long now) {
    if (rules != seen) {
      seen = rules;
      told.removeIf(name -> AlertScope.parse(name).counts(rules));
      from = AlertKeys.scope("");
      lookedAt = now;
    } else if (from == null && now - lookedAt >= LOOKED_MILLIS) {
      from = AlertKeys.scope("");
      lookedAt = now;
    }
    if (from != null) {
      String gone = nextGone(now);
      return gone == null ? null : revoked(gone, now);
    }
    if (told.isEmpty()) {
      return null;
    }
    String name = told.first();
    return new AlertSettlement(List.of(), false, () -> forget(name, now));
  }

  private AlertSettlement revoked(String gone, long now) {
    AlertStore kept = new AlertStore(store, gone);
    List<ToldAlert> revoked = new ArrayList<>();
    for (ToldAlert one : kept.told()) {
      if (one.stands()
          ? one.alert().end() > kept.times().horizon()
          : one.by() == ToldAlert.CLOSED) {
        revoked.add(AlertBook.revoked(one, now));
      }
    }
    AlertScope scope = AlertScope.parse(gone);
    Rule rule = Rule.newBuilder().setId(scope.rule()).setTitle("").setQuery("").build();
    List<Alert> alerts = revoked.stream().map(one -> AlertBook.alert(rule, scope, one)).toList();
    return new AlertSettlement(
        alerts,
        false,
        () -> {
          revoked.forEach(kept::put);
          told.add(gone);
        });
  }

  private void forget(String name, long now) {
    AlertStore kept = new AlertStore(store, name);
    boolean goesOn = AlertScope.parse(name).counts(seen) && !isSilent(name, kept.times(), now);
    if (goesOn) {
      told.remove(name);
    } else if (kept.forget(Long.MAX_VALUE, Long.MAX_VALUE, AlertBook.FORGOTTEN)) {
      kept.forgetScope();
      told.remove(name);
    }
  }

  /** Whether a rule that is there has nothing to expect of a story any more. */
  private boolean isSilent(String name, RuleTimes times, long now) {
    AlertScope scope = AlertScope.parse(name);
    return scope.perStory()
        && times.touched()
            < Math.min(
                now - silentMillis, AlertWindows.horizon(seen.get(scope.rule()).getAlert(), now));
  }

  /**
   * The next scope whose rule is gone, and those to be forgotten before it; null when there is none
   * in this stretch.
   */
  private String nextGone(long now) {
    int looked = 0;
    try (KeyValueIterator<Bytes, byte[]> entries = store.range(from, AlertKeys.AFTER_SCOPES)) {
      while (entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        Bytes key = entry.key;
        String name = AlertKeys.scopeOf(key);
        if (!AlertScope.parse(name).counts(seen)) {
          if (!told.contains(name)) {
            from = key;
            return name;
          }
        } else if (isSilent(name, RuleTimes.decode(entry.value), now)) {
          told.add(name);
        }
        if (++looked == STRETCH) {
          from = key;
          return null;
        }
      }
    }
    from = null;
    return null;
  }
}
