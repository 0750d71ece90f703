package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The documents of a set that are read together.
 *
 * @param name the name of the set's file of documents
 * @param lines its lines
 * @param reader reads the document of a line; null for one that cannot be read
 * @param files the lines of another file of the set by its name, {@code SPLIT} standing for the
 *     half
 */
record SetDocuments(
    String name, List<JsonNode> lines, Function<JsonNode, ReadDocument> reader, OtherFiles files) {

  /** Reads another file of the set. */
  @FunctionalInterface
  interface OtherFiles {
    /** The lines of a file of the set, named without {@code .jsonl}. */
    List<JsonNode> lines(String name) throws IOException;
  }

  /** The document of a line, null when it cannot be read. */
  ReadDocument read(JsonNode line) {
    return reader.apply(line);
  }
}
