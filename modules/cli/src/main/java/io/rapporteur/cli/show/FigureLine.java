package io.rapporteur.cli.show;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure in a few words: what stands in the text, and what it measures. */
public final class FigureLine {
  private FigureLine() {}

  /** The figure as written and what it measures. */
  public static String of(Figure figure) {
    return joined(figure.getSpan().getExact(), figure.getMeasure());
  }

  /**
   * Everything that a figure says, slot by slot.
   *
   * @param names of entities by uri: the country of an adjective, the whole name of a short one
   */
  public static String slots(Figure figure, Map<String, String> names) {
    List<String> parts = new ArrayList<>();
    parts.add(of(figure));
    parts.add(figure.getEvent());
    parts.add(figure.getShareOf() == null ? "" : "of " + oneLine(figure.getShareOf().getExact()));
    for (Scope scope : figure.getScopes()) {
      String name =
          scope.getEntity() == null
              ? scope.getText()
              : names.getOrDefault(scope.getEntity(), scope.getText());
      parts.add(scope.getRole() + " " + oneLine(name));
    }
    parts.add(time(figure));
    parts.add(figure.getPer() == null ? "" : "per " + figure.getPer());
    parts.add(figure.getDirection() == Direction.none ? "" : figure.getDirection().name());
    parts.add(figure.getBound() == Bound.none ? "" : figure.getBound().name().replace('_', ' '));
    parts.add(figure.getStatus() == FigureStatus.actual ? "" : figure.getStatus().name());
    parts.add(figure.getGiver() == null ? "" : "says " + oneLine(figure.getGiver().getExact()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String time(Figure figure) {
    String begin = figure.getBegin();
    String end = figure.getEnd();
    if (begin == null && end == null) {
      return "";
    }
    if (begin == null) {
      return "until " + end;
    }
    return end == null ? "since " + begin : begin.equals(end) ? begin : begin + " to " + end;
  }

  private static String oneLine(String text) {
    return String.join(" ", words(text));
  }

  /**
   * The text and the measure. Where the text ends with the words that the measure begins with
   * ("nine rounds", "rounds of talks"), they are said once.
   */
  static String joined(String text, String measure) {
    List<String> said = words(text);
    List<String> measured = words(measure);
    if (measured.isEmpty()) {
      return String.join(" ", said);
    }
    for (int shared = Math.min(said.size(), measured.size()); shared > 0; shared--) {
      if (alike(said.subList(said.size() - shared, said.size()), measured.subList(0, shared))) {
        List<String> rest = measured.subList(shared, measured.size());
        return String.join(" ", said) + (rest.isEmpty() ? "" : " " + String.join(" ", rest));
      }
    }
    return String.join(" ", said) + " (" + String.join(" ", measured) + ")";
  }

  private static boolean alike(List<String> some, List<String> others) {
    return String.join(" ", some).equalsIgnoreCase(String.join(" ", others));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
