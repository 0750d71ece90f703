package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Says what is said of many documents together in the words of a set's scorer. */
@FunctionalInterface
interface SetAdapter {
  /**
   * The lines of the prediction file.
   *
   * @throws MalformedLineException when a line has no field that is needed
   * @throws IOException when a file of the set cannot be read
   */
  List<ObjectNode> predict(SetDocuments documents) throws MalformedLineException, IOException;
}
