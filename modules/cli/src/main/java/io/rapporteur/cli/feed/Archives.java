package io.rapporteur.cli.feed;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.warc.Capture;
import io.rapporteur.formats.warc.CaptureSink;
import io.rapporteur.formats.warc.WarcArchive;
import io.rapporteur.formats.warc.WarcFormat;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads WARC files, compressed or not: one document a page, as the archive streams by. */
final class Archives {
  static final String TYPE = "application/warc";

  private static final int LOOK_AHEAD = 1 << 12;

  private final WarcArchive archive;

  /**
   * @param limit most bytes of a page
   * @param office whether PDF and office files are documents
   */
  Archives(long limit, boolean office) {
    WarcArchive pages = new WarcArchive(limit, Long.MAX_VALUE);
    this.archive = office ? pages.withOfficeFiles() : pages;
  }

  /** Whether a stream begins as an archive does. */
  static boolean looksLike(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return WarcFormat.isWarc(head);
  }

  void read(String name, InputStream in, FeedSink sink) throws IOException {
    try {
      archive.read(new Counted(in, sink), new Pages(name, sink));
    } catch (UnreadableDocumentException e) {
      sink.refuse(name, e.getMessage());
    }
  }

  /** Hands on each page. */
  private record Pages(String name, FeedSink sink) implements CaptureSink {
    @Override
    public void capture(Capture page) {
      sink.accept(
          new DocumentToFeed(
              name + ": " + page.place(),
              page.body(),
              page.contentType(),
              page.uri(),
              page.date()));
    }

    @Override
    public void passedOver(String sort) {
      sink.passedOver(sort);
    }

    @Override
    public void flaw(String place, String reason, String message) {
      sink.refuse(name + ": " + place, message);
    }
  }

  /** Tells how much of the file has been read. */
  private static final class Counted extends FilterInputStream {
    private final FeedSink sink;

    Counted(InputStream in, FeedSink sink) {
      super(in);
      this.sink = sink;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      sink.passed(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      sink.passed(Math.max(read, 0));
      return read;
    }
  }
}
