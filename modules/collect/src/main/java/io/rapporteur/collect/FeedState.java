package io.rapporteur.collect;

import java.util.HashMap;
import java.util.Map;

/** What is remembered of one feed by whoever owns its partition. */
final class FeedState {
  private FeedHealth health = FeedHealth.NEW;
  private final Map<String, Seen> seen = new HashMap<>();

  FeedHealth health() {
    return health;
  }

  void health(FeedHealth now) {
    health = now;
  }

  /** Entries by the hash of their id. */
  Map<String, Seen> seen() {
    return seen;
  }
}
