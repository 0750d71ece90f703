package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
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
}
