package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.Figure;

/** Figures by place, value, unit and change. */
final class QuantityAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private QuantityAdapter() {}

  static ObjectNode quantities(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode quantities = out.putArray("quantities");
    for (Figure figure : read.record().getFigures()) {
      ObjectNode quantity = read.place(quantities.addObject(), figure.getSpan());
      if (figure.getValues().size() == 1) {
        quantity.put("value", figure.getValues().get(0));
      } else {
        ArrayNode values = quantity.putArray("value");
        figure.getValues().forEach(values::add);
      }
      quantity.put("normalized_unit", QuantityUnits.name(figure));
      quantity.put("change", QuantityUnits.change(figure));
    }
    return out;
  }
}
