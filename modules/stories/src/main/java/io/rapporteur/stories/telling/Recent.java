package io.rapporteur.stories.telling;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What was asked for last, as far as a budget reaches; the rest is forgotten, what was asked for
 * longest ago first. Not for several threads; its budget may be shared with other threads' caches.
 */
public final class Recent<K, V> {
  /** What an entry takes besides: its key and its place. */
  private static final int ENTRY = 128;

  private final Map<K, V> entries = new LinkedHashMap<>(16, .75f, true);
  private final CacheBudget budget;
  private final ToLongFunction<V> weight;
  private final Stint stint;
  private long bytes;

  /**
   * A cache; {@link #release} gives back what it takes.
   *
   * @param weight bytes that a value takes, about: the same whenever it is asked
   */
  public Recent(CacheBudget budget, ToLongFunction<V> weight) {
    this(budget, weight, new Stint());
  }

  /**
   * The same.
   *
   * @param stint in which values are made
   */
  Recent(CacheBudget budget, ToLongFunction<V> weight, Stint stint) {
    this.budget = budget;
    this.weight = weight;
    this.stint = stint;
    budget.opened();
  }

  /** The value of a key, made where it is not at hand. */
  public V of(K key, Function<K, V> making) {
    V known = entries.get(key);
    if (known != null) {
      return known;
    }
    V made = stint.work(() -> making.apply(key));
    entries.put(key, made);
    take(ENTRY + weight.applyAsLong(made));
    Iterator<V> eldest = entries.values().iterator();
    while (budget.isOver(bytes) && entries.size() > 1) {
      take(-ENTRY - weight.applyAsLong(eldest.next()));
      eldest.remove();
    }
    return made;
  }

  private void take(long more) {
    bytes += more;
    budget.take(more);
  }

  /** Forgets all, and has no share any more; to be called once. */
  public void release() {
    entries.clear();
    take(-bytes);
    budget.closed();
  }
}
