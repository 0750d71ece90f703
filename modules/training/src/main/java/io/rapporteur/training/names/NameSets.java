package io.rapporteur.training.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.analysis.names.tagging.NameLabels;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads sets of documents with names marked. A set is a folder with {@code train.jsonl} (text and
 * spans in one line) or with {@code docs.dev.jsonl} and {@code gold.dev.jsonl}.
 */
final class NameSets {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Path> folders;

  /**
   * @param folders looked through in this order for a set
   */
  NameSets(List<Path> folders) {
    this.folders = folders;
  }

  List<NamesExample> read(String set) throws IOException {
    for (Path folder : folders) {
      Path train = folder.resolve(set).resolve("train.jsonl");
      Path docs = folder.resolve(set).resolve("docs.dev.jsonl");
      if (Files.exists(train)) {
        return read(set, train, train, "spans");
      }
      if (Files.exists(docs)) {
        return read(set, docs, docs.resolveSibling("gold.dev.jsonl"), "entities");
      }
    }
    throw new IOException("no set " + set + " in " + folders);
  }

  private static List<NamesExample> read(String set, Path docs, Path gold, String field)
      throws IOException {
    Map<String, JsonNode> marked = new HashMap<>();
    boolean groups = false;
    boolean others = false;
    for (String line : Files.readAllLines(gold)) {
      JsonNode node = JSON.readTree(line);
      marked.put(node.get("id").asText(), node.get(field));
      for (JsonNode name : node.get(field)) {
        int type = Marks.type(name.get("type").asText());
        groups |= type == NameLabels.GROUP;
        others |= type == NameLabels.OTHER;
      }
    }
    List<NamesExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(docs)) {
      JsonNode doc = JSON.readTree(line);
      String id = doc.get("id").asText();
      Reading reading = segmented(doc.get("text").asText());
      byte[] labels = Marks.labels(reading, marked.get(id));
      if (!groups) {
        Marks.demonyms(reading, labels);
      }
      examples.add(new NamesExample(set, id, group(doc, id), reading, labels, !others));
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
}
