package io.rapporteur.streams.admit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentFingerprintTest {
  /**
   * It lies in the state of those who upgrade: with another, all that is sent again would be new.
   */
  @Test
  void shouldBeTheNumberThatEarlierVersionsKept() {
    Document document =
        Document.newBuilder()
            .setUri("urn:a")
            .setVersion(3)
            .setVersionCreated(Instant.parse("2026-03-01T12:00:00Z"))
            .setContentType("text/plain")
            .setHeadline("Ferry sinks")
            .setBody("A ferry sank off Veltra.")
            .setBy("Ola Brandt")
            .setLanguage("en")
            .setInfoSource("Harbour Post")
            .setSubjects(List.of("medtop:1", "medtop:2"))
            .setAttributes(Map.of("b", "2", "a", "1"))
            .build();

    assertThat(ContentFingerprint.of(document)).isEqualTo(871842879750836559L);
  }
}
