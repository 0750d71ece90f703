package io.rapporteur.formats.warc;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of an archive, expanded when they are compressed, and counted. */
final class Inflated extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final InputStream given;
  private final long most;
  private InputStream in;
  private long passed;

  Inflated(InputStream given, long most) {
    this.given = given;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read;
    try {
      if (in == null) {
        in = open();
      }
      read = in.read(into, from, length);
    } catch (IOException e) {
      throw new BrokenOffException(e);
    }
    passed += Math.max(read, 0);
    if (passed > most) {
      throw new WarcArchive.TooMuch();
    }
    return read;
  }

  private InputStream open() throws IOException {
    PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(given, BUFFER), 2);
    byte[] magic = start.readNBytes(2);
    start.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
    return gzip ? new GZIPInputStream(new Available(start), BUFFER) : start;
  }

  /** The archive itself ends here, and not only a page in it. */
  static class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenOffException(IOException cause) {
      super(cause == null ? null : cause.getMessage(), cause);
    }
  }

  /**
   * Says that there is more for as long as there is: the JDK asks that before it looks for a next
   * member, and an archive is one member a record.
   */
  private static final class Available extends FilterInputStream {
    private final PushbackInputStream source;

    Available(PushbackInputStream source) {
      super(source);
      this.source = source;
    }

    @Override
    public int available() throws IOException {
      int next = source.read();
      if (next < 0) {
        return 0;
      }
      source.unread(next);
      return 1;
    }
  }
}
