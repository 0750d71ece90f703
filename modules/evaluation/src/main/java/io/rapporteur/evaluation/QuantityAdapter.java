package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.Equivalent;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Figures by place, value, unit and change. The sets have a conversion in brackets as a quantity of
 * its own, and the two ends of a change ({@code from 3 to 5}) as one range.
 */
final class QuantityAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+$");
  private static final Pattern TO = Pattern.compile("(?i)\\s+to\\s+");

  /** Chars before a figure in which the word before it stands. */
  private static final int BEFORE = 10;

  private QuantityAdapter() {}

  static ObjectNode quantities(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode quantities = out.putArray("quantities");
    List<Figure> figures = read.record().getFigures();
    String body = read.record().getBody();
    for (int k = 0; k < figures.size(); k++) {
      Figure figure = figures.get(k);
      Figure next = k + 1 < figures.size() ? figures.get(k + 1) : null;
      if (next != null && isChange(body, figure, next)) {
        Span ends =
            new Span(
                figure.getSpan().getStart(),
                next.getSpan().getEnd(),
                text(body, figure.getSpan().getStart(), next.getSpan().getEnd()));
        List<Double> range = List.of(figure.getValues().get(0), next.getValues().get(0));
        add(read, quantities, next, ends, range)
            .put("change", QuantityUnits.change(next, range.get(0), range.get(1)));
        k++;
      } else {
        add(read, quantities, figure, figure.getSpan(), QuantityUnits.values(figure));
      }
      for (Equivalent also : figure.getAlsoAs()) {
        ObjectNode quantity = quantities.addObject();
        values(quantity, also.getValues());
        quantity.put("normalized_unit", QuantityUnits.name(also.getUnit()));
        quantity.put("change", QuantityUnits.change(figure));
      }
    }
    return out;
  }

  private static ObjectNode add(
      ReadDocument read, ArrayNode quantities, Figure figure, Span span, List<Double> values) {
    ObjectNode quantity = read.place(quantities.addObject(), span);
    values(quantity, values);
    quantity.put("normalized_unit", QuantityUnits.name(figure));
    return quantity.put("change", QuantityUnits.change(figure));
  }

  private static void values(ObjectNode quantity, List<Double> values) {
    if (values.size() == 1) {
      quantity.put("value", values.get(0));
    } else {
      ArrayNode range = quantity.putArray("value");
      values.forEach(range::add);
    }
  }

  private static boolean isChange(String body, Figure figure, Figure next) {
    int start = figure.getSpan().getStart();
    return figure.getValues().size() == 1
        && next.getValues().size() == 1
        && figure.getUnit().equals(next.getUnit())
        && FROM.matcher(text(body, Math.max(0, start - BEFORE), start)).find()
        && TO.matcher(text(body, figure.getSpan().getEnd(), next.getSpan().getStart())).matches();
  }

  private static String text(String body, int start, int end) {
    int from = body.offsetByCodePoints(0, start);
    return body.substring(from, body.offsetByCodePoints(from, end - start));
  }
}
