package io.rapporteur.contracts;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Records that tests share. */
public final class SampleRecords {
  private SampleRecords() {}

  public static Document document() {
    return Document.newBuilder()
        .setUri("https://news.example/ferry")
        .setVersion(2)
        .setVersionCreated(Instant.parse("2024-02-28T09:30:00Z"))
        .setPublished(Instant.parse("2024-02-28T08:00:00.125Z"))
        .setHeadline("Ferry \"Orla\" back in service \uD83D\uDEA2")
        .setBody("The ferry sails again.\nTickets cost 12 €.")
        .setInfoSource("Harbour Post")
        .setSubjects(List.of("medtop:20000337"))
        .setAttributes(Map.of("desk", "shipping"))
        .build();
  }
}
