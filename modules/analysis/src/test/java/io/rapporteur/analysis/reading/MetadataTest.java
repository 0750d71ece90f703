package io.rapporteur.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import org.junit.jupiter.api.Test;

class MetadataTest {
  @Test
  void shouldStartWithTheDefaultsOfTheSchema() {
    AnnotatedDocument expected = AnnotatedDocument.newBuilder().setUri("urn:empty").build();
    assertThat(Metadata.empty("urn:empty")).isEqualTo(expected);
  }
}
