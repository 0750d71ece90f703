package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes archives, byte by byte, so that broken ones can be written too. */
public final class Warcs {
  private Warcs() {}

  public static byte[] archive(boolean gzip, byte[]... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.write(gzip ? gzip(record) : record);
    }
    return out.toByteArray();
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  public static byte[] response(String uri, String status, String type, byte[] body) {
    byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n").getBytes(UTF_8);
    return record("response", uri, "application/http; msgtype=response", join(head, body), -1);
  }

  public static byte[] record(String type, String uri, String contentType, String block) {
    return record(type, uri, contentType, block.getBytes(UTF_8), -1);
  }

  /**
   * @param length what the record says it has; -1 for what it has
   */
  public static byte[] record(
      String type, String uri, String contentType, byte[] block, long length) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + new UUID(1, type.hashCode() * 31L + String.valueOf(uri).hashCode())
            + ">\r\nWARC-Date: 2026-03-01T10:00:00Z\r\n"
            + (uri == null ? "" : "WARC-Target-URI: " + uri + "\r\n")
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + (length < 0 ? block.length : length)
            + "\r\n\r\n";
    return join(join(head.getBytes(UTF_8), block), "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] all = new byte[one.length + other.length];
    System.arraycopy(one, 0, all, 0, one.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
