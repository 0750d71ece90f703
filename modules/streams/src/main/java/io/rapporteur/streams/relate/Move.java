package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * What goes from the partitions of documents to that of their language.
 *
 * @param kind what becomes of the document there
 * @param uri of the document
 * @param kept null unless it is put
 */
public record Move(Kind kind, String uri, Kept kept) {
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
  public static Move decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Kind kind = Kind.values()[in.get()];
    byte[] name = new byte[in.getInt()];
    in.get(name);
    return new Move(kind, new String(name, UTF_8), kind == Kind.PUT ? Kept.decode(in) : null);
  }
}
