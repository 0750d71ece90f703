package io.rapporteur.streams.relate;

import java.nio.ByteBuffer;

/**
 * What is kept of one document: what it is related by, and what its story's records are made from.
 * Some kilobytes for an article.
 *
 * @param closed whether its story is closed: kept to be taken out when the document is withdrawn
 * @param arrival timestamp of the record that brought it last, milliseconds since the epoch
 * @param version of the document
 * @param content hash of the reading: of two readings of one version the greater stays
 * @param features as {@code FeatureCodec} writes them
 * @param reading as {@link Readings} packs it
 */
public record Kept(
    boolean closed, long arrival, long version, long content, byte[] features, byte[] reading) {
  private static final int HEAD = 1 + 3 * Long.BYTES + Integer.BYTES;

  /** The bytes: a flag, arrival, version, content, the features' length, both parts. */
  public byte[] encoded() {
    return ByteBuffer.allocate(HEAD + features.length + reading.length)
        .put((byte) (closed ? 1 : 0))
        .putLong(arrival)
        .putLong(version)
        .putLong(content)
        .putInt(features.length)
        .put(features)
        .put(reading)
        .array();
  }

  /** What some bytes say; null for null. */
  static Kept decode(byte[] bytes) {
    return bytes == null ? null : decode(ByteBuffer.wrap(bytes));
  }

  static Kept decode(ByteBuffer in) {
    boolean closed = in.get() != 0;
    long arrival = in.getLong();
    long version = in.getLong();
    long content = in.getLong();
    byte[] features = new byte[in.getInt()];
    in.get(features);
    byte[] reading = new byte[in.remaining()];
    in.get(reading);
    return new Kept(closed, arrival, version, content, features, reading);
  }

  Kept asClosed() {
    return new Kept(true, arrival, version, content, features, reading);
  }

  Kept arrived(long time) {
    return new Kept(closed, time, version, content, features, reading);
  }

  /** Whether it takes the place of another, in whatever order the two come. */
  boolean replaces(Kept other) {
    return version != other.version
        ? version > other.version
        : Long.compareUnsigned(content, other.content) > 0;
  }
}
