package io.rapporteur.evaluation.bench;

import io.rapporteur.evaluation.ShippedReader;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import java.util.List;
import java.util.Map;

/** Reading and matching on one thread, without Kafka: the yardstick of the pipeline. */
final class ReadingAlone {
  private ReadingAlone() {}

  /**
   * Reads the documents over and over.
   *
   * @param rules further rules than those that ship, by id
   * @param warmUpMillis time before the clock starts, so that the code is compiled
   * @param millis time measured
   * @return documents a second
   */
  static double rate(
      List<Document> documents, Map<String, Rule> rules, long warmUpMillis, long millis) {
    ShippedReader reader = new ShippedReader(rules);
    run(reader, documents, warmUpMillis);
    return run(reader, documents, millis);
  }

  private static double run(ShippedReader reader, List<Document> documents, long millis) {
    long start = System.nanoTime();
    long end = start + millis * 1_000_000;
    long count = 0;
    while (System.nanoTime() < end) {
      reader.apply(documents.get((int) (count++ % documents.size())));
    }
    return count / ((System.nanoTime() - start) / 1e9);
  }
}
