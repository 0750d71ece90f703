package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.names.NameStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads texts with the steps that names need. */
final class NamedReadings {
  private NamedReadings() {}

  static Reading read(String text, Entity... users) {
    EntityCatalogue catalogue = EntityCatalogue.empty();
    for (Entity user : users) {
      catalogue = catalogue.with(Map.of(user.getUri(), user));
    }
    EntityCatalogue snapshot = catalogue;
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    new NameStep(() -> snapshot, "default", Set.of()).apply(reading);
    new EntityStep(() -> snapshot).apply(reading);
    return reading;
  }

  /** Entities as {@code uri: spelling, spelling}. */
  static List<String> uris(Reading reading) {
    return reading.result().getEntities().stream().map(Entity::getUri).toList();
  }

  /** The uri a spelling stands for, at its first occurrence. */
  static String uriOf(Reading reading, String spelling) {
    return reading.result().getMentions().stream()
        .filter(mention -> mention.getSpan().getExact().equals(spelling))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(spelling + " not among " + reading.result().getMentions()))
        .getEntity();
  }

  static Entity entity(Reading reading, String uri) {
    return reading.result().getEntities().stream()
        .filter(entity -> entity.getUri().equals(uri))
        .findFirst()
        .orElseThrow(() -> new AssertionError(uri + " not among " + uris(reading)));
  }
}
