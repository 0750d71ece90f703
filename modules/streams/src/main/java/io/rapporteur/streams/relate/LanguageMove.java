package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.stores.UnreadableStateException;
import java.nio.ByteBuffer;

/**
 * What goes from the partitions of documents to that of their language.
 *
 * @param kind what becomes of the document there
 * @param uri of the document
 * @param kept null unless it is put
 */
public record LanguageMove(Kind kind, String uri, KeptDocument kept) {
  /** What becomes of a document. */
  public enum Kind {
    PUT,
    /** It is withdrawn for good. */
    WITHDRAW,
    /** It is read as of another language now, and told of there. */
    LEAVE
  }

  /** The bytes: kind, length of the uri, uri, what is kept. */
  public byte[] encoded() {
    byte[] name = uri.getBytes(UTF_8);
    byte[] rest = kept == null ? new byte[0] : kept.encoded();
    return ByteBuffer.allocate(1 + Integer.BYTES + name.length + rest.length)
        .put((byte) kind.ordinal())
        .putInt(name.length)
        .put(name)
        .put(rest)
        .array();
  }

  /** What some bytes say. */
  public static LanguageMove decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int first = in.get();
    if (first < 0 || first >= Kind.values().length) {
      throw UnreadableStateException.ofFormat(
          "the repartition topic of readings", first, Kind.values().length - 1);
    }
    Kind kind = Kind.values()[first];
    byte[] name = new byte[in.getInt()];
    in.get(name);
    return new LanguageMove(
        kind, new String(name, UTF_8), kind == Kind.PUT ? KeptDocument.decode(in) : null);
  }
}
