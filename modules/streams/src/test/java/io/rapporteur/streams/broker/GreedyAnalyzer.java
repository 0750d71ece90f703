package io.rapporteur.streams.broker;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.streams.PlainAnalyzer;
import java.util.ArrayList;
import java.util.List;

/** Takes the text as it is, and all of the heap when the text says so. */
final class GreedyAnalyzer implements Analyzer {
  private static final int PIECE = 200_000;

  private final Analyzer plain = new PlainAnalyzer();
  private final List<byte[]> kept = new ArrayList<>();

  @Override
  public AnnotatedDocument analyze(Document document) {
    if (document.getBody().contains("take the heap and give it back")) {
      fill(new ArrayList<>());
    }
    if (document.getBody().contains("take the heap and keep it")) {
      fill(kept);
    }
    if (document.getBody().contains("take the heap on another thread")) {
      Thread other = new Thread(() -> fill(kept), "another");
      other.start();
      try {
        other.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return plain.analyze(document);
  }

  private static void fill(List<byte[]> pieces) {
    while (pieces.size() < Integer.MAX_VALUE) {
      pieces.add(new byte[PIECE]);
    }
  }

  @Override
  public String version() {
    return "greedy";
  }
}
