package io.rapporteur.cli.feed;

/** Takes what {@link Inputs} finds. */
public interface ItemSink {

  /** A document. */
  void accept(Item item);

  /** Something that cannot be fed, and why; the rest goes on. */
  void refuse(String name, String why);

  /** How many bytes of input have been passed since the last call. */
  default void passed(long bytes) {}
}
