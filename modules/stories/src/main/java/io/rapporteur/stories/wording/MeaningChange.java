package io.rapporteur.stories.wording;

import java.util.stream.Stream;

/** What of the meaning a changed word carries, gravest first. */
public enum MeaningChange {
  /** Nothing that the lists know of. */
  NONE,
  /** A negation was put in or taken out. */
  NEGATION,
  /** Another number. */
  NUMBER,
  /** Another name. */
  NAME,
  /** Another modal: {@code will} made {@code may}. */
  MODAL;

  /** The gravest of several, {@link #NONE} of none. */
  public static MeaningChange gravest(Stream<MeaningChange> meanings) {
    return meanings.filter(meaning -> meaning != NONE).min(Enum::compareTo).orElse(NONE);
  }
}
