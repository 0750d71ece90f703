package io.rapporteur.analysis.names.tagging;

import io.rapporteur.model.EntityType;

/**
 * NameLabels of tokens, begin and inside for each type: 0 is outside, {@code 2 * type - 1} begins
 * and {@code 2 * type} continues a name of a type from 1 to 5.
 */
public final class NameLabels {
  /** Outside any name. */
  public static final int OUTSIDE = 0;

  public static final int PERSON = 1;
  public static final int ORGANISATION = 2;
  public static final int PLACE = 3;

  /** Peoples, faiths and parties as adjectives or nouns: {@code Ugandan}, {@code Muslims}. */
  public static final int GROUP = 4;

  /** Products, works, events, buildings: found so that they are not taken for something else. */
  public static final int OTHER = 5;

  public static final int TYPES = 5;
  public static final int COUNT = 2 * TYPES + 1;

  private NameLabels() {}

  /** Label that begins a name. */
  public static int begin(int type) {
    return 2 * type - 1;
  }

  /** Label that continues a name. */
  public static int inside(int type) {
    return 2 * type;
  }

  /** Type of a label, 0 for outside. */
  public static int type(int label) {
    return (label + 1) / 2;
  }

  static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  /** True when a label may follow another. */
  static boolean follows(int before, int label) {
    return label == OUTSIDE || isBegin(label) || type(before) == type(label);
  }

  /** The record's type, or null for types that are not kept. */
  public static EntityType entityType(int type) {
    return switch (type) {
      case PERSON -> EntityType.person;
      case ORGANISATION -> EntityType.organisation;
      case PLACE -> EntityType.place;
      default -> null;
    };
  }
}
