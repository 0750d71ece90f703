package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;

/** The place that a document is about: the one named most of those in its headline or lead. */
final class MainPlace {
  private final Scope scope;

  MainPlace(Reading reading, NameMentions names) {
    int leadEnd = lead(reading);
    String best = null;
    int most = 1;
    for (Entity entity : reading.result().getEntities()) {
      if (entity.getType() == EntityType.place && entity.getMentions() > most) {
        Mention first = first(reading, entity.getUri());
        if (first != null && first.getSpan().getStart() < leadEnd) {
          most = entity.getMentions();
          best = entity.getUri();
        }
      }
    }
    scope = best == null ? null : of(first(reading, best));
  }

  private static int lead(Reading reading) {
    int sentences = Math.min(2, reading.sentences().size());
    return sentences == 0 ? 0 : reading.toCodePoint(reading.sentences().get(sentences - 1).end());
  }

  private static Mention first(Reading reading, String uri) {
    Mention demonym = null;
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getEntity().equals(uri)) {
        if (mention.getKind() == MentionKind.name) {
          return mention;
        }
        demonym = demonym == null ? mention : demonym;
      }
    }
    return demonym;
  }

  private static Scope of(Mention mention) {
    return new Scope(
        mention.getSpan().getExact(), mention.getSpan(), mention.getEntity(), ScopeRole.in, true);
  }

  Scope scope() {
    return scope;
  }
}
