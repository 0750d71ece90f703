package io.rapporteur.training.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.names.Labels;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads evaluation sets: {@code docs.dev.jsonl} and {@code gold.dev.jsonl} in a folder for each
 * set.
 */
final class GoldSets {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldSets() {}

  static List<Example> read(Path data, String set) throws IOException {
    Path folder = data.resolve(set);
    Map<String, JsonNode> gold = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.dev.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      gold.put(node.get("id").asText(), node.get("entities"));
    }
    List<Example> examples = new ArrayList<>();
    boolean groups = false;
    for (JsonNode entities : gold.values()) {
      for (JsonNode entity : entities) {
        groups |= type(entity.get("type").asText()) == Labels.GROUP;
      }
    }
    for (String line : Files.readAllLines(folder.resolve("docs.dev.jsonl"))) {
      JsonNode doc = JSON.readTree(line);
      String id = doc.get("id").asText();
      Reading reading = segmented(doc.get("text").asText());
      byte[] labels = labels(reading, gold.get(id));
      if (!groups) {
        demonyms(reading, labels);
      }
      examples.add(new Example(set, id, group(doc, id), reading, labels));
    }
    return examples;
  }

  static Reading segmented(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("train").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }

  /** Documents of one outlet or topic stay together; so do sentences of one document. */
  private static String group(JsonNode doc, String id) {
    if (doc.hasNonNull("corpus")) {
      return doc.get("corpus").asText();
    }
    if (id.matches("pud-.*-\\d+")) {
      return id.substring(0, id.lastIndexOf('-'));
    }
    String outlet = doc.path("outlet").asText("");
    return outlet.isEmpty() || outlet.equals("wikinews") ? id : outlet;
  }

  private static byte[] labels(Reading reading, JsonNode entities) {
    byte[] labels = new byte[reading.tokens().size()];
    for (JsonNode entity : entities) {
      int type = type(entity.get("type").asText());
      if (type == 0 || !entity.path("required").asBoolean(true)) {
        continue;
      }
      int start = reading.toChar(entity.get("start").asInt());
      int end = reading.toChar(entity.get("end").asInt());
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
          labels[t] = (byte) (t == first ? Labels.begin(type) : Labels.inside(type));
        }
      }
    }
    mend(labels);
    return labels;
  }

  /** A name cut in two by another one begins anew after it. */
  private static void mend(byte[] labels) {
    for (int t = 0; t < labels.length; t++) {
      int type = Labels.type(labels[t]);
      boolean inside = type > 0 && labels[t] == Labels.inside(type);
      if (inside && (t == 0 || Labels.type(labels[t - 1]) != type)) {
        labels[t] = (byte) Labels.begin(type);
      }
    }
  }

  /** Quotation marks, and the possessive that some gold includes. */
  private static boolean isMark(Token token) {
    String text = token.text();
    return !Character.isLetterOrDigit(text.codePointAt(0)) && !text.equals("(") && !text.equals(")")
        || text.startsWith("'")
        || text.startsWith("’");
  }

  /** In sets that leave peoples out, known demonyms are marked, so that all sets agree. */
  private static void demonyms(Reading reading, byte[] labels) {
    Gazetteer gazetteer = Gazetteer.standard();
    for (Token token : reading.tokens()) {
      if (labels[token.index()] == Labels.OUTSIDE
          && token.capitalised()
          && gazetteer.values(token.text()).stream().anyMatch(Gazetteer::isDemonym)) {
        labels[token.index()] = (byte) Labels.begin(Labels.GROUP);
      }
    }
  }

  private static int type(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> Labels.PERSON;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Labels.ORGANISATION;
      case "LOC", "LOCATION", "GPE" -> Labels.PLACE;
      case "NORP" -> Labels.GROUP;
      case "MISC", "PRODUCT", "PRO", "FACILITY", "FAC" -> Labels.OTHER;
      default -> 0;
    };
  }
}
