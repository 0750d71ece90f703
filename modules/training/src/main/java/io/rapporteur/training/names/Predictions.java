package io.rapporteur.training.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes what a tagger finds, a file for each set, in the form the sets' scorers read. */
final class Predictions implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, Writer> writers = new HashMap<>();

  Predictions(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void write(NamesExample example, NameFinder finder) throws IOException {
    Writer writer = writers.get(example.set());
    if (writer == null) {
      writer = Files.newBufferedWriter(folder.resolve(example.set() + ".jsonl"));
      writers.put(example.set(), writer);
    }
    Reading reading = example.reading();
    ObjectNode line = JSON.createObjectNode().put("id", example.id());
    ArrayNode entities = line.putArray("entities");
    for (FoundName name : finder.find(reading, Pieces.of(reading.body()))) {
      entities
          .addObject()
          .put("start", reading.toCodePoint(name.start()))
          .put("end", reading.toCodePoint(name.end()))
          .put("type", name.kind() == MentionKind.demonym ? "NORP" : type(name.type()));
    }
    writer.write(JSON.writeValueAsString(line));
    writer.write('\n');
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : writers.values()) {
      writer.close();
    }
  }

  private static String type(EntityType type) {
    return switch (type) {
      case person -> "PER";
      case organisation -> "ORG";
      case place -> "LOC";
      default -> "MISC";
    };
  }
}
