package io.rapporteur.formats;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.formats.mail.MailFormat;
import io.rapporteur.formats.newsml.NewsMlFormat;
import io.rapporteur.formats.nitf.NitfFormat;
import io.rapporteur.formats.office.OfficeFormat;
import io.rapporteur.formats.office.OfficeProcesses;
import io.rapporteur.formats.office.OfficeReader;
import io.rapporteur.formats.office.OfficeSettings;
import io.rapporteur.formats.office.OfficeSigns;
import io.rapporteur.formats.syndication.SyndicationFormat;
import io.rapporteur.formats.warc.WarcFormat;
import java.util.List;

/**
 * Tells payloads apart, by what is declared and by their bytes, and reads them into documents. Safe
 * for use by many threads.
 *
 * <p>Bytes go before the declared type, since servers and mail programs often declare too little
 * ({@code text/xml}, {@code application/octet-stream}). A payload that is declared as one of these
 * formats and is not is refused, so that an error page never becomes a document.
 */
public final class Formats {
  private final List<DocumentFormat> formats;
  private final DocumentFormat plain = new PlainFormats();
  private final ReadLimits limits;

  private Formats(ReadLimits limits, OfficeReader office) {
    this.limits = limits;
    this.formats =
        List.of(
            new NewsMlFormat(),
            new NitfFormat(),
            new SyndicationFormat(),
            new WarcFormat(this::nested, office::there),
            new OfficeFormat(office),
            new MailFormat(
                this::nested, part -> office.there() && OfficeSigns.looksLike(part) != null));
  }

  /** All formats there are, but for PDF and office files, which are refused. */
  public static Formats standard(ReadLimits limits) {
    return with(limits, OfficeReader.NONE);
  }

  /** All formats there are. */
  public static Formats with(ReadLimits limits, OfficeReader office) {
    return new Formats(limits, office);
  }

  /**
   * All formats that a configuration has.
   *
   * @throws io.rapporteur.contracts.config.ConfigException when the office distribution is not
   *     where it should be
   */
  public static Formats of(RapporteurConfig config) {
    return with(
        ReadLimits.STANDARD.withDocumentBytes(config.documentMaxBytes()),
        OfficeSettings.of(config)
            .<OfficeReader>map(OfficeProcesses::new)
            .orElse(OfficeReader.NONE));
  }

  /**
   * What a payload holds.
   *
   * @param payload the bytes as received
   * @param envelope what came beside them
   * @throws UnreadableDocumentException when nothing of it can be read; with the reasons of docs/
   *     operations.md
   */
  public Contents read(byte[] payload, Envelope envelope) {
    if (payload == null || payload.length == 0) {
      throw new UnreadableDocumentException("empty", "the payload has no bytes; send the document");
    }
    Payload given = new Payload(payload, envelope);
    DocumentFormat format = of(given);
    Found found = new Found(limits);
    format.read(given, found);
    return found.contents(format.name());
  }

  /** What a payload is: {@code an RSS feed}. */
  public String nameOf(byte[] payload, String contentType) {
    Envelope envelope = new Envelope(contentType, null, null, null, null, null, null);
    return of(new Payload(payload, envelope)).name();
  }

  private DocumentFormat of(Payload payload) {
    for (DocumentFormat format : formats) {
      if (format.recognises(payload)) {
        return format;
      }
    }
    for (DocumentFormat format : formats) {
      if (format.isDeclaredAs(payload.mediaType())) {
        throw new UnreadableDocumentException(
            "not-as-declared",
            "the content type "
                + payload.mediaType()
                + " says "
                + format.name()
                + ", and the bytes are none"
                + (payload.root().isEmpty() ? "" : ": they begin with <" + payload.root() + ">")
                + "; send what the content type says, or no content type");
      }
    }
    return plain;
  }

  /** Reads a part of a payload into what is found in all of it. */
  private void nested(Payload part, Found found) {
    found.within(() -> of(part).read(part, found));
  }
}
