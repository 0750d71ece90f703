package io.rapporteur.training.names;

import com.fasterxml.jackson.databind.JsonNode;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.names.tagging.NameLabels;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import java.util.Locale;

/** Turns the names a set marks into a label for each token. */
final class Marks {
  static byte[] labels(Reading reading, JsonNode names) {
    byte[] labels = new byte[reading.tokens().size()];
    for (JsonNode name : names) {
      int type = type(name.get("type").asText());
      if (type == 0 || !name.path("required").asBoolean(true)) {
        continue;
      }
      int start = reading.toChar(name.get("start").asInt());
      int end = reading.toChar(name.get("end").asInt());
      int first = reading.tokenAt(start);
      int last = reading.tokenAt(end - 1);
      while (first <= last && isMark(reading.tokens().get(first))) {
        first++;
      }
      while (last > first && isMark(reading.tokens().get(last))) {
        last--;
      }
      for (int t = first; t <= last && t < labels.length; t++) {
        if (labels[t] == 0) {
          labels[t] = (byte) (t == first ? NameLabels.begin(type) : NameLabels.inside(type));
        }
      }
    }
    mend(labels);
    return labels;
  }

  /** A name cut in two by another one begins anew after it. */
  private static void mend(byte[] labels) {
    for (int t = 0; t < labels.length; t++) {
      int type = NameLabels.type(labels[t]);
      boolean inside = type > 0 && labels[t] == NameLabels.inside(type);
      if (inside && (t == 0 || NameLabels.type(labels[t - 1]) != type)) {
        labels[t] = (byte) NameLabels.begin(type);
      }
    }
  }

  /** Quotation marks, and the possessive that some sets include. */
  private static boolean isMark(Token token) {
    String text = token.text();
    return !Character.isLetterOrDigit(text.codePointAt(0)) && !text.equals("(") && !text.equals(")")
        || text.startsWith("'")
        || text.startsWith("’");
  }

  /** In sets that leave peoples out, known demonyms are marked, so that all sets agree. */
  static void demonyms(Reading reading, byte[] labels) {
    Gazetteer gazetteer = Gazetteer.standard();
    for (Token token : reading.tokens()) {
      if (labels[token.index()] == NameLabels.OUTSIDE
          && token.capitalised()
          && gazetteer.values(token.text()).stream().anyMatch(Gazetteer::isDemonym)) {
        labels[token.index()] = (byte) NameLabels.begin(NameLabels.GROUP);
      }
    }
  }

  /** The type of {@link NameLabels} that a set's own name of a type stands for; 0 for none. */
  static int type(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> NameLabels.PERSON;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> NameLabels.ORGANISATION;
      case "LOC", "LOCATION", "GPE" -> NameLabels.PLACE;
      case "NORP" -> NameLabels.GROUP;
      case "MISC", "PRODUCT", "PRO", "FACILITY", "FAC" -> NameLabels.OTHER;
      default -> 0;
    };
  }
}
