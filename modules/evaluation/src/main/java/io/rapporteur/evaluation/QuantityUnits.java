package io.rapporteur.evaluation;

import io.rapporteur.model.Change;
import io.rapporteur.model.Figure;
import java.util.Map;

/** Our units and changes in the words of the NewsQuant set: lower-case singular English names. */
final class QuantityUnits {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("%", "percentage"),
          Map.entry("percentage point", "point"),
          Map.entry("USD", "dollar"),
          Map.entry("EUR", "euro"),
          Map.entry("GBP", "pound sterling"),
          Map.entry("JPY", "japanese yen"),
          Map.entry("CNY", "chinese yuan"),
          Map.entry("HKD", "hong kong dollar"),
          Map.entry("AUD", "australian dollar"),
          Map.entry("CAD", "canadian dollar"),
          Map.entry("ILS", "shekel"),
          Map.entry("INR", "indian rupee"),
          Map.entry("RUB", "russian ruble"));

  private QuantityUnits() {}

  static String name(Figure figure) {
    String unit = figure.getUnit();
    return unit.isEmpty() ? "-" : NAMES.getOrDefault(unit, unit);
  }

  static String change(Figure figure) {
    if (figure.getChange() == Change.none) {
      return figure.getApproximate() ? "~" : "=";
    }
    return switch (figure.getChange()) {
      case up -> "up";
      case down -> "down";
      case more_than -> ">";
      default -> "<";
    };
  }
}
