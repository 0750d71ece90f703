package io.rapporteur.stories.wording;

import java.util.function.BinaryOperator;

/**
 * Tells whether speakers of two documents are one: by the identity that entities have over all
 * documents, and where that is not known by their names.
 *
 * @param identity from the uri of a document and of an entity in it to what the entity is in the
 *     whole story; one answer for one question
 */
public record SpeakerIdentity(BinaryOperator<String> identity) {
  private static final SpeakerIdentity BY_NAMES = new SpeakerIdentity((uri, entity) -> entity);

  /** Where an entity has one uri everywhere, and names tell the rest. */
  public static SpeakerIdentity byNames() {
    return BY_NAMES;
  }

  /**
   * A speaker in a document.
   *
   * @param document uri of the document
   * @param entity uri of the speaker's entity in it; null when not resolved
   * @param name name or label of the speaker; empty when none
   */
  public record Speaker(String document, String entity, String name) {}

  /** What the speaker is in the whole story; null when not resolved. */
  public String of(Speaker speaker) {
    return speaker.entity() == null ? null : identity.apply(speaker.document(), speaker.entity());
  }

  /** Whether both may be one: one entity, or names that outlets shorten and spell differently. */
  public boolean same(Speaker a, Speaker b) {
    return isOne(a, b) || SpeakerNames.same(a.name(), b.name());
  }

  /** Whether both are two: two entities, of names of two families. */
  public boolean differ(Speaker a, Speaker b) {
    return !isOne(a, b) && SpeakerNames.differ(a.name(), b.name());
  }

  private boolean isOne(Speaker a, Speaker b) {
    String one = of(a);
    return one != null && one.equals(of(b));
  }
}
