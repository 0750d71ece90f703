package io.rapporteur.cli.feed;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.cli.Since;
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

  /** The envelope of one document. */
  public Envelope envelope(Item item) {
    return new Envelope(
        contentType(item), item.uri(), source, published, language, null, null, item.captured());
  }

  String contentType(Item item) {
    return type == null || item.captured() != null ? item.contentType() : type;
  }
}
