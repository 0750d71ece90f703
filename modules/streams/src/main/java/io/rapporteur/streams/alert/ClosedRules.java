package io.rapporteur.streams.alert;

import io.rapporteur.model.Alert;
import io.rapporteur.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Revokes what stands of rules that are gone, or alert no more, and forgets their events: a bounded
 * stretch each time, one rule at most, first all that is to be told and then what is to be
 * forgotten.
 *
 * <p>A rule is forgotten only after what it told was committed, and what was revoked but not
 * forgotten is told again after a start: without exactly-once a crash may have kept the one and
 * lost the other.
 */
public final class ClosedRules {
  /** Rules looked at in one stretch. */
  static final int STRETCH = 1_000;

  private final KeyValueStore<Bytes, byte[]> store;
  private final TreeSet<String> told = new TreeSet<>();
  private Map<String, Rule> seen;
  private Bytes from;

  /**
   * @param store see {@link AlertKeys}
   */
  public ClosedRules(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  /**
   * Does one stretch of work, if there is any.
   *
   * @param rules the rules that alert, by id; the same object until they change
   * @param now wall clock, milliseconds since the epoch
   * @return null when no more is to be done before the next commit
   */
  public Settlement stretch(Map<String, Rule> rules, long now) {
    if (rules != seen) {
      seen = rules;
      told.removeAll(rules.keySet());
      from = AlertKeys.rule("");
    }
    if (from != null) {
      String gone = nextGone(rules);
      return gone == null ? null : revoked(gone, now);
    }
    if (told.isEmpty()) {
      return null;
    }
    String rule = told.first();
    return new Settlement(List.of(), false, () -> forget(new AlertStore(store, rule), rule));
  }

  private Settlement revoked(String gone, long now) {
    AlertStore kept = new AlertStore(store, gone);
    List<Told> revoked = new ArrayList<>();
    for (Told one : kept.told()) {
      if (one.stands() ? one.alert().end() > kept.times().horizon() : one.by() == Told.CLOSED) {
        revoked.add(AlertBook.revoked(one, now));
      }
    }
    Rule rule = Rule.newBuilder().setId(gone).setTitle("").setQuery("").build();
    List<Alert> alerts = revoked.stream().map(one -> AlertBook.alert(rule, one)).toList();
    return new Settlement(
        alerts,
        false,
        () -> {
          revoked.forEach(kept::put);
          told.add(gone);
        });
  }

  private void forget(AlertStore kept, String rule) {
    if (kept.forget(Long.MAX_VALUE, Long.MAX_VALUE, AlertBook.FORGOTTEN)) {
      kept.forgetRule();
      told.remove(rule);
    }
  }

  /** The next rule that is gone; null when there is none in this stretch. */
  private String nextGone(Map<String, Rule> rules) {
    int looked = 0;
    try (KeyValueIterator<Bytes, byte[]> entries = store.range(from, AlertKeys.AFTER_RULES)) {
      while (entries.hasNext()) {
        Bytes key = entries.next().key;
        String rule = AlertKeys.ruleOf(key);
        if (!rules.containsKey(rule) && !told.contains(rule)) {
          from = key;
          return rule;
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
