package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/** Numbers the vocabularies: headline, body and text share one, every other field has its own. */
final class VocabularySpaces {
  static final int COUNT = Field.values().length;

  private VocabularySpaces() {}

  static int of(Field field) {
    return field.kind() == Field.Kind.TEXT ? Field.TEXT.ordinal() : field.ordinal();
  }
}
