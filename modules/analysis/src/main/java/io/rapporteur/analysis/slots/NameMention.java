package io.rapporteur.analysis.slots;

import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;

/**
 * A name among the atoms.
 *
 * @param from first atom
 * @param to past its last
 * @param mention the record's mention; null for words in capitals that nobody took for a name
 */
record NameMention(int from, int to, Mention mention) {

  boolean isDemonym() {
    return mention != null && mention.getKind() == MentionKind.demonym;
  }

  boolean isPronoun() {
    return mention != null && mention.getKind() == MentionKind.pronoun;
  }

  boolean isPerson() {
    return mention != null && mention.getType() == EntityType.person;
  }

  boolean isPlace() {
    return mention != null && mention.getType() == EntityType.place;
  }

  boolean isOrganisation() {
    return mention != null && mention.getType() == EntityType.organisation;
  }

  /** Uri of its entity; empty when it has none. */
  String entity() {
    return mention == null ? "" : mention.getEntity();
  }
}
