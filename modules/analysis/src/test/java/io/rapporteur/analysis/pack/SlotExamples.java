package io.rapporteur.analysis.pack;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the slots of figures are written in the examples of packs. */
final class SlotExamples {
  private SlotExamples() {}

  static Stream<String> found(AnnotatedDocument record) {
    return record.getFigures().stream()
        .map(figure -> figure.getSpan().getExact() + "=" + String.join(", ", slots(figure)));
  }

  static Stream<String> events(AnnotatedDocument record) {
    return record.getFigures().stream()
        .map(
            figure ->
                figure.getSpan().getExact()
                    + "="
                    + figure.getEvent()
                    + " ("
                    + figure.getMeasure()
                    + ")");
  }

  private static List<String> slots(Figure figure) {
    List<String> slots = new ArrayList<>();
    for (Scope scope : figure.getScopes()) {
      slots.add((scope.getInherited() ? "*" : "") + scope.getRole() + " " + scope.getText());
    }
    if (figure.getBegin() != null || figure.getEnd() != null) {
      slots.add(open(figure.getBegin()) + ".." + open(figure.getEnd()));
    }
    if (figure.getPer() != null) {
      slots.add("per " + figure.getPer());
    }
    if (figure.getStatus() != FigureStatus.actual) {
      slots.add(figure.getStatus().name());
    }
    if (figure.getShareOf() != null) {
      slots.add("share of " + figure.getShareOf().getExact());
    }
    return slots;
  }

  private static String open(String day) {
    return day == null ? "" : day;
  }
}
