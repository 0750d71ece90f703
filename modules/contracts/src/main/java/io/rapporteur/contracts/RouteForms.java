package io.rapporteur.contracts;

import io.rapporteur.contracts.RouteForm.Format;
import io.rapporteur.contracts.config.NearestKey;
import io.rapporteur.contracts.config.YamlTree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the form of routes from a declaration. */
final class RouteForms {
  private static final List<String> FORMATS =
      Arrays.stream(Format.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> EXTENTS = List.of("full", "brief");

  private RouteForms() {}

  /**
   * The form that a declaration gives.
   *
   * @param otherwise what holds for what it leaves out
   */
  static RouteForm of(Map<String, YamlTree> members, RouteForm otherwise) {
    Format format =
        members.containsKey("format")
            ? Format.values()[choice(members.get("format"), FORMATS)]
            : otherwise.format();
    boolean brief =
        members.containsKey("extent")
            ? choice(members.get("extent"), EXTENTS) == 1
            : otherwise.brief();
    return new RouteForm(format, brief);
  }

  private static int choice(YamlTree node, List<String> choices) {
    int choice = choices.indexOf(node.text());
    if (choice < 0) {
      throw node.problem(
          "\""
              + node.text()
              + "\" is none of "
              + String.join(", ", choices)
              + NearestKey.hint(node.text(), choices));
    }
    return choice;
  }
}
