package io.rapporteur.formats.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The bytes of a page as its server meant them. Archives keep the server's headers, and not always
 * what they speak of: many hold the body expanded, with the header that says it is compressed.
 */
final class AnswerBody {
  private static final int LOOK_AHEAD = 2;
  private static final int GZIP = 0x1f8b;
  private static final int ZLIB_METHOD = 8;
  private static final int ZLIB_CHECK = 31;

  private AnswerBody() {}

  /**
   * The body, expanded from the coding that the answer declares.
   *
   * @throws IOException when it cannot be expanded; what of it can shows when it is read
   */
  static InputStream of(WarcResponse record) throws IOException {
    HttpResponse answer = record.http();
    InputStream body =
        new BufferedInputStream(new WholeRecord(answer.body().stream(), record.body()));
    String codings = String.join(",", answer.headers().all("Content-Encoding"));
    String[] all = codings.toLowerCase(Locale.ROOT).split("[,\\s]+");
    for (int i = all.length - 1; i >= 0; i--) {
      body = expanded(body, all[i]);
    }
    return body;
  }

  private static InputStream expanded(InputStream body, String coding) throws IOException {
    switch (coding) {
      case "gzip":
      case "x-gzip":
        return start(body) == GZIP ? new BufferedInputStream(new GZIPInputStream(body)) : body;
      case "deflate":
        return deflated(body);
      case "br":
        return new BufferedInputStream(new BrotliInputStream(body));
      case "":
      case "identity":
      case "none":
        return body;
      default:
        throw new IOException("it is in the coding " + coding + ", which is not read");
    }
  }

  /**
   * With zlib's two bytes before it, as the standard says, or without, as many servers send it; or
   * not at all, which the way a page begins tells.
   */
  private static InputStream deflated(InputStream body) throws IOException {
    int start = start(body);
    if (start < 0 || isMarkup(start)) {
      return body;
    }
    boolean zlib = (start >> Byte.SIZE & 0xf) == ZLIB_METHOD && start % ZLIB_CHECK == 0;
    return new BufferedInputStream(new InflaterInputStream(body, new Inflater(!zlib)));
  }

  private static boolean isMarkup(int start) {
    int second = start & 0xff;
    return start >> Byte.SIZE == '<'
        && (second == '!' || second == '?' || second < 0x80 && Character.isLetter(second));
  }

  /** The first two bytes as a number; -1 when there are fewer. */
  private static int start(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] bytes = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return bytes.length < LOOK_AHEAD ? -1 : (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff;
  }

  /**
   * Ends where the record does, as a browser ends where the connection does: servers hang up before
   * the length they said, and crawlers leave out what stands behind the last chunk. A record that
   * is not all there is another matter.
   */
  private static final class WholeRecord extends FilterInputStream {
    private final MessageBody record;

    WholeRecord(InputStream answer, MessageBody record) {
      super(answer);
      this.record = record;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        return super.read(into, from, length);
      } catch (EOFException e) {
        if (record.position() < record.size()) {
          throw e;
        }
        return -1;
      }
    }
  }
}
