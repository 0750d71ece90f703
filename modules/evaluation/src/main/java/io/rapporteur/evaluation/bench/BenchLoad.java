package io.rapporteur.evaluation.bench;

import io.rapporteur.evaluation.rules.LoadRules;
import io.rapporteur.evaluation.rules.LoadTexts;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a run feeds: documents, and rules beside those that ship.
 *
 * @param documents the document of a number
 * @param rules by id
 */
record BenchLoad(IntFunction<Document> documents, Map<String, Rule> rules) {
  private static final int TEXTS = 2_000;

  /**
   * Written documents; with rules, texts of a vocabulary as large as a wire's, and rules drawn from
   * it: over a few hundred words every rule would match every document.
   *
   * @param data the evaluation folder, for real texts; null to make them
   */
  static BenchLoad of(int rules, Path data, int bytes) {
    if (rules == 0) {
      BenchDocuments writer = new BenchDocuments(7);
      return new BenchLoad(number -> writer.next(number, bytes), Map.of());
    }
    List<String> texts = LoadTexts.texts(data, TEXTS, bytes);
    Map<String, Rule> byId = new LinkedHashMap<>();
    new LoadRules(LoadTexts.documents(texts), 3)
        .rules(rules)
        .forEach(rule -> byId.put(rule.getId(), rule));
    return new BenchLoad(number -> document(number, texts.get(number % texts.size())), byId);
  }

  private static Document document(int number, String text) {
    return Document.newBuilder()
        .setUri("urn:bench:" + number)
        .setVersion(1)
        .setInfoSource("bench-" + number % 40)
        .setBody(text)
        .build();
  }

  /** The first documents. */
  List<Document> sample(int count) {
    return IntStream.range(0, count).mapToObj(documents).toList();
  }
}
