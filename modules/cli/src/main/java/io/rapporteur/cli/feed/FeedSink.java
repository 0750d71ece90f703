package io.rapporteur.cli.feed;

/** Takes what {@link Inputs} finds. */
public interface FeedSink {

  /** A document. */
  void accept(DocumentToFeed item);

  /** Something that cannot be fed, and why; the rest goes on. */
  void refuse(String name, String why);

  /** Something in an archive that is no document by its nature: {@code image/png}. */
  default void passedOver(String sort) {}

  /** How many bytes of input have been passed since the last call. */
  default void passed(long bytes) {}
}
