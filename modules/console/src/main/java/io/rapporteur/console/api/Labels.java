package io.rapporteur.console.api;

import io.rapporteur.console.index.Facet;
import io.rapporteur.console.tables.RuleTable;
import io.rapporteur.rules.MediaTopics;
import java.util.Locale;

/** Values of facets in words. */
final class Labels {
  private final RuleTable rules;

  Labels(RuleTable rules) {
    this.rules = rules;
  }

  String of(Facet facet, String value) {
    String label =
        switch (facet) {
          case LANGUAGE -> Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH);
          case COUNTRY ->
              new Locale.Builder()
                  .setRegion(region(value))
                  .build()
                  .getDisplayCountry(Locale.ENGLISH);
          case SUBJECT -> {
            MediaTopics.Topic topic = MediaTopics.find(value);
            yield topic == null ? value : topic.label();
          }
          case RULE -> rules.inForce().rule(value).map(rule -> rule.getTitle()).orElse(value);
          case SOURCE, ROUTE -> value;
        };
    return label.isEmpty() ? value : label;
  }

  /** A region as a locale takes it; empty for what is none. */
  private static String region(String value) {
    return value.matches("[A-Za-z]{2}") ? value : "";
  }
}
