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

  private final long limit;

  Archives(long limit) {
    this.limit = limit;
  }

  /** Whether a stream begins as an archive does. */
  static boolean looksLike(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return WarcFormat.isWarc(head);
  }

  void read(String name, InputStream in, ItemSink sink) throws IOException {
    try {
      new WarcArchive(limit, Long.MAX_VALUE).read(new Counted(in, sink), new Pages(name, sink));
    } catch (UnreadableDocumentException e) {
      sink.refuse(name, e.getMessage());
    }
  }

  /** Hands on each page. */
  private record Pages(String name, ItemSink sink) implements CaptureSink {
    @Override
    public void capture(Capture page) {
      sink.accept(
          new Item(
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
    private final ItemSink sink;

    Counted(InputStream in, ItemSink sink) {
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
