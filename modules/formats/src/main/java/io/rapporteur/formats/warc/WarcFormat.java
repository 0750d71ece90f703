package io.rapporteur.formats.warc;

import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Flaw;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.PartReader;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.TooMany;
import io.rapporteur.formats.office.OfficeSigns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/** A WARC file that fits into one record; larger ones are streamed by {@code feed}. */
public final class WarcFormat implements DocumentFormat {
  private static final byte[] START = {'W', 'A', 'R', 'C', '/'};

  private final PartReader reader;
  private final BooleanSupplier office;

  /**
   * @param reader reads what is no page
   * @param office whether PDF and office files are read
   */
  public WarcFormat(PartReader reader, BooleanSupplier office) {
    this.reader = reader;
    this.office = office;
  }

  @Override
  public String name() {
    return "a WARC archive";
  }

  @Override
  public boolean recognises(Payload payload) {
    return isWarc(payload.bytes());
  }

  /** Whether bytes begin as an archive does, compressed or not. */
  public static boolean isWarc(byte[] start) {
    try (InputStream in = new Inflated(new ByteArrayInputStream(start), Long.MAX_VALUE)) {
      return java.util.Arrays.equals(in.readNBytes(START.length), START);
    } catch (IOException e) {
      return false; // a gzip archive that is broken from its start
    }
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return mediaType.equals("application/warc");
  }

  @Override
  public void read(Payload payload, Found found) {
    long document = found.limits().documentBytes();
    WarcArchive archive = new WarcArchive(document, found.limits().expandedBytes());
    archive = office.getAsBoolean() ? archive.withOfficeFiles() : archive;
    archive.read(
        new ByteArrayInputStream(payload.bytes()), new Pages(payload.envelope(), found, reader));
  }

  /** Reads each page as it comes. */
  private record Pages(Envelope beside, Found found, PartReader reader) implements CaptureSink {
    @Override
    public void capture(Capture capture) {
      Envelope envelope =
          new Envelope(
              capture.contentType(),
              capture.uri(),
              beside.source(),
              beside.published(),
              beside.language(),
              null,
              null,
              capture.date());
      if (OfficeSigns.isType(new Payload(capture.body(), envelope).mediaType())) {
        office(capture, envelope);
        return;
      }
      found.oneOfSeveral(
          capture.place(),
          envelope,
          capture.body(),
          () -> new DocumentParser().parse(capture.body(), envelope));
    }

    private void office(Capture capture, Envelope envelope) {
      try {
        reader.read(new Payload(capture.body(), envelope), found);
      } catch (UnreadableDocumentException e) {
        if (e.reason().equals(TooMany.REASON)) {
          throw e;
        }
        found.flaw(new Flaw(capture.place(), e.reason(), e.getMessage()));
      }
    }

    @Override
    public void passedOver(String sort) {
      found.passOver(sort);
    }

    @Override
    public void flaw(String place, String reason, String message) {
      found.flaw(new Flaw(place, reason, message));
    }
  }
}
