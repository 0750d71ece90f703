package io.rapporteur.stories.ledger;

import io.rapporteur.model.Figure;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What happened to people by what they are called: of the dead it is the noun that says so, and the
 * verb beside it says something else ({@code the death toll rose after six bodies were recovered}).
 */
final class NounEvents {
  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          Map.entry("dead", "killed"),
          Map.entry("deaths", "killed"),
          Map.entry("death toll", "killed"),
          Map.entry("toll", "killed"),
          Map.entry("number of dead", "killed"),
          Map.entry("fatalities", "killed"),
          Map.entry("tote", "killed"),
          Map.entry("todesopfer", "killed"),
          Map.entry("injured", "injured"),
          Map.entry("wounded", "injured"),
          Map.entry("verletzte", "injured"),
          Map.entry("missing", "missing"),
          Map.entry("vermisste", "missing"));

  /** Nouns of the dead that begin a longer measure: {@code deaths reported by the ministry}. */
  private static final Pattern DEAD =
      Pattern.compile("(?:dead|deaths|fatalities|todesopfer)\\s(?!of\\b)");

  private NounEvents() {}

  /** The class of a figure of people that its noun gives; null when it gives none. */
  static String of(Figure figure) {
    if (Units.fixed(Units.of(figure.getUnit()).name())) {
      return null;
    }
    String measure = figure.getMeasure().toLowerCase(Locale.ROOT);
    String event = EVENTS.get(measure);
    return event == null && DEAD.matcher(measure).lookingAt() ? "killed" : event;
  }
}
