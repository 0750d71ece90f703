package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Figure;

/**
 * Figures slot by slot: what is measured, where, when, who says so. Slots that the record has
 * nothing for are left out.
 */
final class SlotAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SlotAdapter() {}

  static ObjectNode slots(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode figures = out.putArray("figures");
    for (Figure figure : read.record().getFigures()) {
      if (!SlotFigures.wanted(read.record().getBody(), figure)) {
        continue;
      }
      ObjectNode slots = read.place(figures.addObject(), figure.getSpan());
      ArrayNode values = slots.putArray("values");
      QuantityUnits.parts(figure).forEach(values::add);
      slots.put("unit", QuantityUnits.isPart(figure) ? "fraction" : figure.getUnit());
      slots.put("measure", figure.getMeasure());
      ArrayNode scope = slots.putArray("scope");
      if (!figure.getScope().isEmpty()) {
        scope.add(figure.getScope());
      }
      period(slots, figure, read.record());
      slots.put("giver", giver(figure, read.record()));
      slots.put("direction", figure.getDirection().name());
      slots.put("bound", figure.getBound().name());
    }
    return out;
  }

  /** A period is the unit of a rate, or the time that a date of the document gives. */
  private static void period(ObjectNode slots, Figure figure, AnnotatedDocument record) {
    String period = figure.getPeriod();
    if (period == null) {
      return;
    }
    String per = QuantityUnits.per(figure);
    if (per != null) {
      slots.put("per", per);
      return;
    }
    for (DateReference date : record.getDates()) {
      if (date.getValue().equals(period)) {
        slots.put("begin", date.getBegin());
        slots.put("end_", date.getEnd());
        return;
      }
    }
  }

  private static String giver(Figure figure, AnnotatedDocument record) {
    for (Entity entity : record.getEntities()) {
      if (entity.getUri().equals(figure.getGivenBy())) {
        return entity.getName();
      }
    }
    return null;
  }
}
