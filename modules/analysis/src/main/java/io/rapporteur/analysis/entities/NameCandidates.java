package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of one reading can stand for; each name is looked up once. */
final class NameCandidates {
  private final Reading reading;
  private final KnownNames known;
  private final Map<Name, List<GazetteerEntry>> found = new HashMap<>();

  private record Name(String text, EntityType type, boolean demonym) {}

  NameCandidates(Reading reading, KnownNames known) {
    this.reading = reading;
    this.known = known;
  }

  List<GazetteerEntry> of(LinkedMention link) {
    boolean demonym = link.mention.getKind() == MentionKind.demonym;
    EntityType type = link.mention.getType();
    return found.computeIfAbsent(
        new Name(link.text, type, demonym),
        name -> {
          List<GazetteerEntry> entries =
              known.candidates(reading, link.start, link.end, type, demonym);
          return entries.isEmpty() && type == EntityType.organisation
              ? known.misspelt(link.text)
              : entries;
        });
  }
}
