package io.rapporteur.formats.warc;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.TooMany;
import io.rapporteur.formats.office.OfficeSigns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Streams the records of a WARC file, compressed or not. One record is in memory at a time, and of
 * it no more than a document may have.
 */
public final class WarcArchive {
  private static final Predicate<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain")::contains;

  private final Predicate<String> types;
  private final long documentBytes;
  private final long expandedBytes;

  /**
   * An archive's reader.
   *
   * @param documentBytes largest page that is read, bytes
   * @param expandedBytes most bytes that all records together may have; {@code Long.MAX_VALUE} for
   *     an archive that is streamed from a file
   */
  public WarcArchive(long documentBytes, long expandedBytes) {
    this(documentBytes, expandedBytes, PAGES);
  }

  private WarcArchive(long documentBytes, long expandedBytes, Predicate<String> types) {
    this.documentBytes = documentBytes;
    this.expandedBytes = expandedBytes;
    this.types = types;
  }

  /** The same, which hands on PDF and office files too. */
  public WarcArchive withOfficeFiles() {
    return new WarcArchive(documentBytes, expandedBytes, PAGES.or(OfficeSigns::isType));
  }

  /**
   * Hands on every record.
   *
   * @param in the archive; not closed
   * @throws UnreadableDocumentException with reason {@code bad-warc} where the archive breaks off;
   *     what came before has been handed on
   */
  public void read(InputStream in, CaptureSink sink) {
    long number = 0;
    Inflated inflated = new Inflated(in, expandedBytes);
    try {
      WarcReader reader = new WarcReader(Channels.newChannel(inflated));
      while (true) {
        Optional<WarcRecord> next = next(reader);
        if (next.isEmpty()) {
          return;
        }
        number++;
        CapturedRecord.of(next.get(), number, documentBytes, types).accept(sink);
      }
    } catch (TooMuch e) {
      throw TooMany.of("bytes when it is expanded", expandedBytes);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableDocumentException(
          "bad-warc",
          "the archive cannot be read after record "
              + number
              + ": "
              + reason(e)
              + "; send the part behind it as a file of its own",
          e);
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new IOException("a line of the record cannot be read: " + e.getMessage(), e);
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** More bytes than an archive may hold. */
  static final class TooMuch extends Inflated.BrokenOffException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null);
    }
  }
}
