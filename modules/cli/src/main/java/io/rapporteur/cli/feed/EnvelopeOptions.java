package io.rapporteur.cli.feed;

import io.rapporteur.analysis.parse.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
      converter = Time.class,
      description = "When they were published: 2025-05-14 or 2025-05-14T09:30:00Z.")
  Instant published;

  @Option(names = "--language", paramLabel = "TAG", description = "Their language, BCP 47.")
  String language;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Media type, where the name of a file does not tell: text/plain, text/html,"
              + " application/json.")
  String type;

  /** The envelope of one document. */
  public Envelope envelope(Item item) {
    return new Envelope(contentType(item), item.uri(), source, published, language, null, null);
  }

  String contentType(Item item) {
    return type == null ? item.contentType() : type;
  }

  /** A day stands for its beginning, UTC. */
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.length() == 10
            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
            : OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a time; write 2025-05-14 or 2025-05-14T09:30:00Z");
      }
    }
  }
}
