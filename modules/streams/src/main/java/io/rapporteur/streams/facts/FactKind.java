package io.rapporteur.streams.facts;

import io.rapporteur.contracts.Topics;
import java.util.Locale;

/** The sorts of rows, each with a topic of its own. The order is that of the bytes in stores. */
public enum FactKind {
  MENTION,
  QUOTATION,
  FIGURE,
  VERDICT;

  /** The topic of these rows. */
  public String topic(Topics topics) {
    return switch (this) {
      case MENTION -> topics.mentionFacts();
      case QUOTATION -> topics.quotationFacts();
      case FIGURE -> topics.figureFacts();
      case VERDICT -> topics.verdictFacts();
    };
  }

  /** What the ids of these rows begin with: {@code figure:}. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT) + ":";
  }
}
