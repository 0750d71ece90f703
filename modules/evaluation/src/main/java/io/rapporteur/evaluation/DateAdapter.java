package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.Locale;

/** Expressions of time, by place and value. */
final class DateAdapter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DateAdapter() {}

  /** Each expression as it is in the record. */
  static ObjectNode dates(ReadDocument read) {
    return dates(read, false);
  }

  /** Expressions as TimeML marks them: a stretch by its ends, a count of months by its length. */
  static ObjectNode ends(ReadDocument read) {
    return dates(read, true);
  }

  private static ObjectNode dates(ReadDocument read, boolean ends) {
    ObjectNode out = JSON.objectNode();
    ArrayNode dates = out.putArray("dates");
    for (DateReference date : read.record().getDates()) {
      if (ends && StretchEnds.add(read, date, dates)) {
        continue;
      }
      String length = ends ? TimeMlLengths.of(date) : null;
      DateType type = length == null ? date.getType() : DateType.duration;
      read.place(dates.addObject(), date.getSpan())
          .put("type", type.name().toUpperCase(Locale.ROOT))
          .put("value", length == null ? date.getValue() : length);
    }
    return out;
  }

  /** Dates as the GUM corpus writes them. */
  static ObjectNode tei(ReadDocument read) {
    ObjectNode out = JSON.objectNode();
    ArrayNode dates = out.putArray("dates");
    for (DateReference date : read.record().getDates()) {
      if (date.getType() == DateType.date && StretchEnds.add(read, date, dates)) {
        continue;
      }
      String value = TeiDates.value(date);
      if (value != null || TeiDates.isOpen(date, read.record().getBody())) {
        read.place(dates.addObject(), date.getSpan()).put("type", "DATE").put("value", value);
      }
    }
    return out;
  }
}
