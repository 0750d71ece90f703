package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.evaluation.ShippedReader;
import io.rapporteur.model.Document;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchDocumentsTest {
  @Test
  void shouldWriteTheSameDocumentsForTheSameSeed() {
    assertThat(new BenchDocuments(9).next(1, 5000)).isEqualTo(new BenchDocuments(9).next(1, 5000));
  }

  @Test
  void shouldWriteDocumentsOfAboutTheLengthAskedFor() {
    Document document = new BenchDocuments(9).next(1, 5000);
    assertThat(document.getBody().length()).isBetween(5000, 5400);
  }

  /** Every route is a copy that is compressed and sent: too many or too few would mislead. */
  @Test
  void shouldComeOntoAboutAsManyRoutesAsWireCopyOfThatLength() {
    BenchDocuments documents = new BenchDocuments(9);
    ShippedReader reader = new ShippedReader();
    double routes =
        IntStream.range(0, 40)
            .map(i -> reader.apply(documents.next(i, 5000)).getRoutes().size())
            .average()
            .orElseThrow();
    assertThat(routes).isBetween(6.0, 9.0);
  }
}
