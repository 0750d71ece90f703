package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
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
      slots.put("event", figure.getEvent());
      slots.put("measure", figure.getMeasure());
      ArrayNode scope = slots.putArray("scope");
      figure.getScopes().forEach(each -> scope.add(each.getText()));
      slots.put("begin", figure.getBegin());
      slots.put("end_", figure.getEnd());
      slots.put("per", figure.getPer());
      slots.put("giver", giver(figure, read.record()));
      slots.put("direction", figure.getDirection().name());
      slots.put("bound", figure.getBound().name());
      slots.put("status", figure.getStatus().name());
      slots.put("shareOf", figure.getShareOf() == null ? null : figure.getShareOf().getExact());
    }
    return out;
  }

  private static String giver(Figure figure, AnnotatedDocument record) {
    if (figure.getGiver() != null) {
      return figure.getGiver().getExact();
    }
    for (Entity entity : record.getEntities()) {
      if (entity.getUri().equals(figure.getGivenBy())) {
        return entity.getName();
      }
    }
    return null;
  }
}
