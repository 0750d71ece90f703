package io.rapporteur.formats;

/**
 * What one payload may cost. What goes over a limit is refused, with its number in the message.
 *
 * @param documents most documents of one payload
 * @param documentBytes largest record of an archive or part of a mail that is read, bytes
 * @param expandedBytes most bytes that a compressed payload may hold
 * @param depth deepest nesting of elements, of mails in mails
 * @param elements most elements of an XML document
 */
public record ReadLimits(
    int documents, long documentBytes, long expandedBytes, int depth, int elements) {
  /** Ten thousand documents, 5 MiB each, 64 MiB together, 256 levels of 300,000 elements. */
  public static final ReadLimits STANDARD =
      new ReadLimits(10_000, 5L << 20, 64L << 20, 256, 300_000);

  /** These limits with another size of one document, bytes. */
  public ReadLimits withDocumentBytes(long bytes) {
    return new ReadLimits(documents, bytes, Math.max(expandedBytes, bytes), depth, elements);
  }
}
