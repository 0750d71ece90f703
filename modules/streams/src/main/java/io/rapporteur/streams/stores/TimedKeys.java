package io.rapporteur.streams.stores;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keys of a store that is swept in order of time: an entry lies under a letter of its own and its
 * name, and once more under the letter T, a time (8 bytes, big endian, never negative) and its
 * name.
 */
public final class TimedKeys {
  private static final byte TIME = 'T';

  private final byte letter;

  /**
   * @param letter of the entries, not T
   */
  public TimedKeys(char letter) {
    this.letter = (byte) letter;
  }

  /** The key of an entry. */
  public Bytes entry(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return Bytes.wrap(ByteBuffer.allocate(1 + bytes.length).put(letter).put(bytes).array());
  }

  /**
   * The key of the same in order of time.
   *
   * @param time milliseconds since the epoch
   */
  public Bytes timed(long time, String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(1 + Long.BYTES + bytes.length)
            .put(TIME)
            .putLong(time)
            .put(bytes)
            .array());
  }

  /** The time of a key in order of time, milliseconds since the epoch. */
  public static long time(byte[] timed) {
    return ByteBuffer.wrap(timed, 1, Long.BYTES).getLong();
  }

  /** The name in a key of either sort, UTF-8 bytes. */
  public static byte[] name(byte[] key) {
    return Arrays.copyOfRange(key, key[0] == TIME ? 1 + Long.BYTES : 1, key.length);
  }
}
