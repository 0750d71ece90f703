package io.rapporteur.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import io.rapporteur.model.LayerStatus;
import org.junit.jupiter.api.Test;

class ReadingLayerTest {
  @Test
  void shouldKeepTheLastWordOnALayer() {
    Reading reading = new Reading(Document.newBuilder().setUri("urn:layer").build());
    reading.layer("names", LayerStatus.made, "");
    reading.layer("names", LayerStatus.partial, "length");
    assertThat(reading.result().getLayers())
        .singleElement()
        .satisfies(layer -> assertThat(layer.getReason()).isEqualTo("length"));
  }
}
