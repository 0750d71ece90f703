package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;

/**
 * Numbers what may select a rule: first the segment's words, then its patterns, then the fields
 * that hold numbers.
 */
record KeySpace(int terms, int patterns) {
  int pattern(int pattern) {
    return terms + pattern;
  }

  int field(Field field) {
    return terms + patterns + field.ordinal();
  }

  int size() {
    return terms + patterns + Field.values().length;
  }
}
