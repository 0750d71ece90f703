package io.rapporteur.evaluation.bench;

import io.rapporteur.evaluation.ShippedReader;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reading and matching on one thread, without Kafka: the yardstick of the pipeline, in a process of
 * its own with the same heap and collector.
 */
final class ReadingAlone {
  private static final String RESULT = "docs/s ";
  private static final int SAMPLE = 1000;
  private static final int LIMIT_SECONDS = 600;

  private ReadingAlone() {}

  /**
   * Measures in a child process.
   *
   * @param rules how many rules beside those that ship
   * @param data the evaluation folder, for real texts; null to make them
   * @param bytes of a document
   * @param warmUpSeconds time before the clock starts, so that the code is compiled
   * @param seconds time measured
   * @return documents a second
   */
  static double rate(Path root, int rules, Path data, int bytes, int warmUpSeconds, int seconds)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of(rules + "", bytes + "", warmUpSeconds + "", seconds + ""));
    if (data != null) {
      arguments.add(data.toString());
    }
    try (BenchProcess process =
        BenchProcess.start(root, "alone", ReadingAlone.class.getName(), arguments)) {
      process.awaitExit(LIMIT_SECONDS);
      String said = process.said();
      return Double.parseDouble(said.substring(said.lastIndexOf(RESULT) + RESULT.length()).strip());
    }
  }

  /** The arguments are those of {@link #rate} after the root; data last, when there is any. */
  public static void main(String[] args) {
    Path data = args.length > 4 ? Path.of(args[4]) : null;
    BenchLoad load = BenchLoad.of(Integer.parseInt(args[0]), data, Integer.parseInt(args[1]));
    List<Document> documents = load.sample(SAMPLE);
    ShippedReader reader = new ShippedReader(load.rules());
    // loads the models and compiles the rules, which is no part of warming up
    reader.apply(documents.get(0));
    run(reader, documents, Integer.parseInt(args[2]));
    System.out.println(RESULT + run(reader, documents, Integer.parseInt(args[3])));
  }

  private static double run(ShippedReader reader, List<Document> documents, int seconds) {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    long count = 0;
    while (System.nanoTime() < end) {
      reader.apply(documents.get((int) (count++ % documents.size())));
    }
    return count / ((System.nanoTime() - start) / 1e9);
  }
}
