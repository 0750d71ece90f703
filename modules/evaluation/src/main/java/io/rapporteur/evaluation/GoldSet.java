package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One gold set: how its documents become ours, what is predicted, and which figures its own scorer
 * prints that something is asked of.
 *
 * @param folder the set's folder under the data directory
 * @param label what the run measures, as the table names it
 * @param scorerNeedsDocs whether the scorer takes the documents before the gold
 * @param scorerArguments further arguments of the scorer
 * @param predictor what is written for each document
 * @param metrics the figures read from the scorer's output
 */
record GoldSet(
    String folder,
    String label,
    boolean scorerNeedsDocs,
    List<String> scorerArguments,
    Predictor predictor,
    List<Metric> metrics) {

  /** Whether the model of names makes what is measured. */
  boolean namesModel() {
    return label.endsWith(" names");
  }

  /** Writes the prediction for one document of the set. */
  @FunctionalInterface
  interface Predictor {
    /**
     * @param input the set's own description of the document
     * @param read what our reading of it gave
     * @return one line of the prediction file, without its id
     */
    JsonNode predict(JsonNode input, ReadDocument read);
  }

  /**
   * A figure of a scorer's output.
   *
   * @param name as the table and the floor file name it
   * @param pattern a regular expression whose first group is the number, matched against a line
   * @param asked the figure asked for
   */
  record Metric(String name, String pattern, double asked) {}
}
