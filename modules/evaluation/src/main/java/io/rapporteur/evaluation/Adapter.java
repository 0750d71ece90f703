package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says what a record says in the words of a set's scorer. */
@FunctionalInterface
interface Adapter {
  /** One line of the prediction file, without the document's id. */
  ObjectNode predict(ReadDocument read);
}
