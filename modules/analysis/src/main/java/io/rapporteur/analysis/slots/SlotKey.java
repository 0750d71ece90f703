package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Scope;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the key of a figure: what it measures as one string, equal for figures that may be held
 * side by side, whatever their values, givers and bounds. Its parts in order, each left out when
 * empty: {@code kind event unit measure of at per time}, joined by semicolons; docs/figures.md
 * explains them.
 */
final class SlotKey {
  private SlotKey() {}

  /** The key of a figure whose slots are filled; empty when it has no event. */
  static String of(Figure figure, LanguagePack pack) {
    if (figure.getEvent().isEmpty()) {
      return "";
    }
    FigureKind kind = FigureKind.of(figure, pack);
    boolean people = kind == FigureKind.PEOPLE;
    StringBuilder key = new StringBuilder(96);
    part(key, "kind", kind(figure, kind));
    part(key, "event", figure.getEvent());
    part(key, "unit", people ? "person" : figure.getUnit());
    part(key, "measure", people ? "" : KeyWords.of(figure.getMeasure(), pack));
    part(key, "of", shareOf(figure, pack));
    part(key, "at", scopes(figure, pack));
    part(key, "per", figure.getPer() == null ? "" : figure.getPer());
    part(key, "time", time(figure));
    return key.toString();
  }

  private static String kind(Figure figure, FigureKind kind) {
    if (FigureKind.isChange(figure)) {
      return "change";
    }
    return switch (kind) {
      case PEOPLE, THINGS, BARE -> "count";
      case MONEY -> "money";
      case PERCENT -> "share";
      case MEASURE -> "quantity";
    };
  }

  private static String shareOf(Figure figure, LanguagePack pack) {
    return figure.getShareOf() == null ? "" : KeyWords.of(figure.getShareOf().getExact(), pack);
  }

  private static String scopes(Figure figure, LanguagePack pack) {
    Set<String> sorted = new TreeSet<>();
    for (Scope scope : figure.getScopes()) {
      String what =
          scope.getEntity() != null ? scope.getEntity() : KeyWords.of(scope.getText(), pack);
      String role =
          switch (scope.getRole()) {
            case from, to -> scope.getRole() + " ";
            default -> "";
          };
      sorted.add(role + what);
    }
    return String.join(",", sorted);
  }

  private static String time(Figure figure) {
    if (figure.getBegin() == null && figure.getEnd() == null) {
      return "";
    }
    return (figure.getBegin() == null ? ".." : figure.getBegin())
        + "/"
        + (figure.getEnd() == null ? ".." : figure.getEnd());
  }

  private static void part(StringBuilder key, String name, String value) {
    if (!value.isEmpty()) {
      key.append(key.isEmpty() ? "" : ";").append(name).append('=').append(value);
    }
  }
}
