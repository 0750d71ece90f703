package io.rapporteur.cli.topics;

import io.rapporteur.contracts.TopicSpec;
import java.time.Duration;
import java.util.Optional;

/** Looks whether a topic's declaration lets records vanish before anybody reads them. */
final class Retention {
  private static final String TYPE = "message.timestamp.type";
  private static final String APPENDED = "LogAppendTime";

  private Retention() {}

  /** What a declaration is to be warned of; empty when retention counts from when a record came. */
  static Optional<String> warning(TopicSpec spec) {
    String retention = spec.config().getOrDefault("retention.ms", "604800000");
    boolean deletes = spec.config().getOrDefault("cleanup.policy", "delete").contains("delete");
    if (!deletes || retention.equals("-1") || APPENDED.equals(spec.config().get(TYPE))) {
      return Optional.empty();
    }
    Duration kept = Duration.ofMillis(Long.parseLong(retention));
    return Optional.of(
        "records that their senders date back more than "
            + (kept.toDays() > 0 ? kept.toDays() + " days" : kept.toSeconds() + " seconds")
            + " vanish before they are read; declare config: {"
            + TYPE
            + ": "
            + APPENDED
            + "}, by which retention counts from when a record came");
  }
}
