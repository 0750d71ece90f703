package io.rapporteur.cli.show;

import io.rapporteur.model.Figure;
import java.util.Arrays;
import java.util.List;

/** A figure in a few words: what stands in the text, and what it measures. */
final class FigureLine {
  private FigureLine() {}

  static String of(Figure figure) {
    return joined(figure.getSpan().getExact(), figure.getMeasure());
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
