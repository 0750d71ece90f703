package io.rapporteur.stories.telling;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of what was asked for last; the rest is forgotten. Not for several threads. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * @param most entries kept
   */
  public Recent(int most) {
    super(16, .75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
