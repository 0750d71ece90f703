package io.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document, its record proves itself and its edits lead back to the raw. */
class ReadingPropertyTest {
  private static final int ROUNDS = 400;
  private final Analyzer analyzer = Analyzers.standard();

  @Test
  void shouldProveItselfWhenADocumentIsMutatedAtRandom() {
    long seed = Long.getLong("rapporteur.seed", System.nanoTime());
    System.out.println("ReadingPropertyTest: -Drapporteur.seed=" + seed);
    Random random = new Random(seed);
    List<String> texts = Samples.texts();
    for (int round = 0; round < ROUNDS; round++) {
      String raw = Mutations.mutate(texts.get(round % texts.size()), random);
      String type = random.nextInt(3) == 0 ? "text/html" : "text/plain";
      Document document =
          Document.newBuilder().setUri("test:" + round).setContentType(type).setBody(raw).build();

      AnnotatedDocument record = analyzer.analyze(document);

      assertThat(RecordVerifier.verify(record, document))
          .as("seed %d, round %d, %s:%n%s", seed, round, type, raw)
          .isEmpty();
    }
  }

  @Test
  void shouldGiveTheSameRecordWhenADocumentIsReadTwice() {
    for (String text : Samples.texts()) {
      Document document = Document.newBuilder().setUri("test:twice").setBody(text).build();

      assertThat(analyzer.analyze(document)).isEqualTo(analyzer.analyze(document));
    }
  }
}
