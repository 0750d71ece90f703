package io.rapporteur.streams;

import java.util.Collection;
import java.util.List;

/** Topics that an application needs are not there. */
public final class MissingTopicsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> topics;

  MissingTopicsException(Collection<String> topics) {
    super(
        "not on the cluster: "
            + String.join(", ", topics)
            + "; run `rapporteur topics apply` with this configuration, then start again");
    this.topics = List.copyOf(topics);
  }

  /** The topics that are missing. */
  public List<String> topics() {
    return topics;
  }
}
