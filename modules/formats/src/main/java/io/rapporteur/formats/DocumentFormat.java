package io.rapporteur.formats;

/**
 * One way in which documents are sent. A format is a pure function of the payload and what came
 * beside it, so that a replay gives the same documents; it is safe for use by many threads.
 */
public interface DocumentFormat {

  /** What a payload of it is, for a message: {@code an RSS feed}. */
  String name();

  /**
   * Whether a payload is of this format, by its bytes; the declared type may decide where bytes do
   * not tell. Looks at the payload's beginning only.
   */
  boolean recognises(Payload payload);

  /** Whether a sender who declares this media type means this format. */
  default boolean isDeclaredAs(String mediaType) {
    return false;
  }

  /**
   * Hands on every document of a payload, in the order in which they stand, and what is wrong with
   * those that cannot be read.
   *
   * @throws io.rapporteur.analysis.reading.UnreadableDocumentException when nothing of it can be
   *     read
   */
  void read(Payload payload, Found found);
}
