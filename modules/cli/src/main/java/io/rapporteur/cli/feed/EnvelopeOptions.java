package io.rapporteur.cli.feed;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.cli.Since;
import java.io.InputStream;
import java.time.Instant;
import picocli.CommandLine.Option;

/** What a person says of the documents beside their bytes; a document's own word goes before. */
public final class EnvelopeOptions {
  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Name or domain of the party that supplied the documents.")
  String source;

  @Option(
      names = "--published",
      paramLabel = "TIME",
      converter = Since.class,
      description = "When they were published: 2025-05-14 or 2025-05-14T09:30:00Z.")
  Instant published;

  @Option(names = "--language", paramLabel = "TAG", description = "Their language, BCP 47.")
  String language;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Media type, where neither the name of a file nor its bytes tell: text/plain, text/html,"
              + " application/json, message/rfc822.")
  String type;

  @Option(
      names = "--office",
      description =
          "Of web archives take PDF and office files, too, where they are read"
              + " (docs/formats.md).")
  private boolean office;

  /**
   * Finds the documents that are meant.
   *
   * @param limit most bytes a document may have
   * @param standardInput what {@code -} reads
   */
  public Inputs inputs(long limit, InputStream standardInput) {
    return new Inputs(limit, standardInput, office);
  }

  /** The envelope of one document. */
  public Envelope envelope(DocumentToFeed item) {
    return new Envelope(
        contentType(item), item.uri(), source, published, language, null, null, item.captured());
  }

  String contentType(DocumentToFeed item) {
    return type == null || item.captured() != null ? item.contentType() : type;
  }
}
