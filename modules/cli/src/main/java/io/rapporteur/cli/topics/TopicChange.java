package io.rapporteur.cli.topics;

/**
 * One difference between what is declared and what a cluster has.
 *
 * @param kind what would be done
 * @param subject the topic or registry subject
 * @param detail in words
 */
public record TopicChange(Kind kind, String subject, String detail) {

  /** What is done about a difference. */
  public enum Kind {
    /** A topic is made. */
    CREATE,
    /** A topic's configuration is set. */
    CONFIGURE,
    /** A schema is registered. */
    REGISTER,
    /** A schema that the registry would refuse: nothing is done, and apply fails. */
    INCOMPATIBLE,
    /**
     * Something that stops applications, and that apply does not mend: the detail says what does.
     */
    MEND,
    /** Something that apply leaves alone, because only a person can decide. */
    LEAVE
  }

  @Override
  public String toString() {
    String word =
        switch (kind) {
          case CREATE -> "create topic   ";
          case CONFIGURE -> "configure topic";
          case REGISTER -> "register schema";
          case INCOMPATIBLE -> "INCOMPATIBLE   ";
          case MEND -> "TO BE MENDED   ";
          case LEAVE -> "leave alone    ";
        };
    return word + " " + subject + (detail.isEmpty() ? "" : ": " + detail);
  }
}
