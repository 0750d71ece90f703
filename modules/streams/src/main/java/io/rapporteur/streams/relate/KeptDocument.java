package io.rapporteur.streams.relate;

import io.rapporteur.streams.stores.UnreadableStateException;
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
 * @param reading as {@link PackedReadings} packs it
 */
public record KeptDocument(
    boolean closed, long arrival, long version, long content, byte[] features, byte[] reading) {
  private static final int OPEN = 0;

  /** Another first byte is for another format to come. */
  private static final int CLOSED = 1;

  private static final int HEAD = 1 + 3 * Long.BYTES + Integer.BYTES;

  /** The bytes: a flag, arrival, version, content, the features' length, both parts. */
  public byte[] encoded() {
    return ByteBuffer.allocate(HEAD + features.length + reading.length)
        .put((byte) (closed ? CLOSED : OPEN))
        .putLong(arrival)
        .putLong(version)
        .putLong(content)
        .putInt(features.length)
        .put(features)
        .put(reading)
        .array();
  }

  /** What some bytes say; null for null. */
  static KeptDocument decode(byte[] bytes) {
    return bytes == null ? null : decode(ByteBuffer.wrap(bytes));
  }

  static KeptDocument decode(ByteBuffer in) {
    int flag = in.get();
    if (flag != OPEN && flag != CLOSED) {
      throw UnreadableStateException.ofFormat("the store of documents", flag, CLOSED);
    }
    long arrival = in.getLong();
    long version = in.getLong();
    long content = in.getLong();
    byte[] features = new byte[in.getInt()];
    in.get(features);
    byte[] reading = new byte[in.remaining()];
    in.get(reading);
    return new KeptDocument(flag == CLOSED, arrival, version, content, features, reading);
  }

  KeptDocument asClosed() {
    return new KeptDocument(true, arrival, version, content, features, reading);
  }

  KeptDocument arrived(long time) {
    return new KeptDocument(closed, time, version, content, features, reading);
  }

  /** Whether it takes the place of another, in whatever order the two come. */
  boolean replaces(KeptDocument other) {
    return version != other.version
        ? version > other.version
        : Long.compareUnsigned(content, other.content) > 0;
  }

  /**
   * Whether nobody can be expected to withdraw it any more: it is closed.
   *
   * @param before and arrived before this, milliseconds since the epoch
   */
  boolean isForgettable(long before) {
    return closed && arrival < before;
  }
}
