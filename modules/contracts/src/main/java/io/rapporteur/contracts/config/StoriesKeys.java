package io.rapporteur.contracts.config;

import java.util.List;

/**
 * The keys of stories: how long they stay open, how long they are kept, how often they are told.
 */
public final class StoriesKeys {
  public static final ConfigKey WINDOW_DAYS =
      ConfigKey.number(
          "stories.window.days",
          14,
          1,
          365,
          "How long after its last document a story stays open, days of stream time. A closed story stays on its topic as it is.");

  public static final ConfigKey KEPT_DAYS =
      ConfigKey.number(
          "stories.kept.days",
          90,
          1,
          3_650,
          "How long after its arrival a document of a closed story can still be taken out of it, days of stream time. At least stories.window.days.");

  public static final ConfigKey PACE_MS =
      ConfigKey.number(
          "stories.pace.ms",
          500,
          10,
          60_000,
          "How often stories that changed are written, milliseconds. A large story that is slow to write is written less often.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL = List.of(WINDOW_DAYS, KEPT_DAYS, PACE_MS);

  private StoriesKeys() {}
}
