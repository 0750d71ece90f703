package io.rapporteur.console.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Documents withdrawn a moment ago, which are not to be shown although the index was not refreshed
 * since.
 */
public final class Withdrawn {
  private final Map<String, Long> since = new ConcurrentHashMap<>();
  private volatile long refreshes;

  void add(String uri) {
    since.put(uri, refreshes);
  }

  /** It is there again. */
  void back(String uri) {
    if (!since.isEmpty()) {
      since.remove(uri);
    }
  }

  /** Those that no answer may have. */
  public Set<String> uris() {
    return Set.copyOf(since.keySet());
  }

  /** Whether it was withdrawn a moment ago. */
  public boolean has(String uri) {
    return since.containsKey(uri);
  }

  /** Says that a refresh has ended: what was withdrawn before it began is out of the index. */
  void refreshed() {
    refreshes++;
    since.values().removeIf(at -> at < refreshes - 1);
  }
}
