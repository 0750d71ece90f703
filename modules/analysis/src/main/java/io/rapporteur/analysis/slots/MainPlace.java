package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;

/**
 * Finds the place that a document is about: the most salient, when it is named often enough, which
 * a figure means that names no other.
 */
final class MainPlace {
  private static final double SALIENCE = .6;
  private static final int MENTIONS = 3;

  private MainPlace() {}

  /** The place as an inherited scope, or null when there is none for sure. */
  static Scope of(Reading reading) {
    for (Entity entity : reading.result().getEntities()) {
      if (entity.getType() == EntityType.place) {
        boolean sure = entity.getSalience() >= SALIENCE && entity.getMentions() >= MENTIONS;
        return sure ? scope(reading, entity.getUri()) : null;
      }
    }
    return null;
  }

  private static Scope scope(Reading reading, String uri) {
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getEntity().equals(uri) && mention.getKind() == MentionKind.name) {
        return new Scope(mention.getSpan().getExact(), mention.getSpan(), uri, ScopeRole.in, true);
      }
    }
    return null;
  }
}
