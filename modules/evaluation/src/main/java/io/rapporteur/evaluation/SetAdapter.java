package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Says what is said of many documents together in the words of a set's scorer. */
@FunctionalInterface
interface SetAdapter {
  /**
   * The lines of the prediction file.
   *
   * @param documents the lines of the set's file of documents
   * @throws MalformedLineException when a line has no field that is needed
   */
  List<ObjectNode> predict(List<JsonNode> documents) throws MalformedLineException;
}
