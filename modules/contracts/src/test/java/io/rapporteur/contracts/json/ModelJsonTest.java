package io.rapporteur.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.Samples;
import io.rapporteur.model.Document;
import org.junit.jupiter.api.Test;

class ModelJsonTest {
  @Test
  void shouldWriteOneLineWithoutWrappers() {
    String json = ModelJson.toJson(Samples.document());

    assertThat(json)
        .startsWith(
            "{\"uri\":\"https://news.example/ferry\",\"version\":2,\"versionCreated\":\"2024-02-28T09:30:00Z\"")
        .contains(
            "\"pubStatus\":\"usable\"", "\"by\":null", "\"attributes\":{\"desk\":\"shipping\"}")
        .doesNotContain("\n");
  }

  @Test
  void shouldReadBackWhatItWrote() {
    assertThat(ModelJson.fromJson(Document.class, ModelJson.toJson(Samples.document())))
        .isEqualTo(Samples.document());
  }
}
