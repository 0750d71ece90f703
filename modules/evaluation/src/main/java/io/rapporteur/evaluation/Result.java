package io.rapporteur.evaluation;

import java.util.Map;

/**
 * What one run of a scorer gave.
 *
 * @param set the set that was run
 * @param language the language whose documents were scored; empty for all
 * @param reached the scorer's figures by the set's names of them
 * @param documents how many were scored
 * @param documentsPerSecond reading alone, start-up included, on one thread
 * @param trainedOn whether the model that ships was trained on these very documents, so that the
 *     figures say what it remembers and not how well it reads new ones
 */
record Result(
    GoldSet set,
    String language,
    Map<String, Double> reached,
    int documents,
    double documentsPerSecond,
    boolean trainedOn) {

  /** The set's label and the language: what the floors are kept under. */
  String label() {
    return language.isEmpty() ? set.label() : set.label() + " " + language;
  }

  /** A figure, 0 when the scorer did not print it. */
  double reached(GoldSet.Figure figure) {
    return reached.getOrDefault(figure.name(), 0.0);
  }

  boolean below(Floors floors) {
    return set.figures().stream()
        .anyMatch(figure -> figure.misses(reached(figure), floors.of(label(), figure)));
  }
}
