package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stretch of a version store whose tombstones may not have been written: what the last sweep
 * was about to change, from the first uri to the last. Kept in the version store itself, where it
 * is written before the states it speaks of: so whoever finds one of these finds it, too.
 */
record InDoubt(String first, String last) {
  /** No uri: blank ones are refused. */
  static final String KEY = " ";

  private static final char END = 0;

  /** What was noted last; null when nothing was. */
  static InDoubt read(KeyValueStore<String, byte[]> versions) {
    byte[] bytes = versions.get(KEY);
    if (bytes == null) {
      return null;
    }
    String text = new String(bytes, UTF_8);
    int end = text.indexOf(END);
    return new InDoubt(text.substring(0, end), text.substring(end + 1));
  }

  static void note(KeyValueStore<String, byte[]> versions, String first, String last) {
    versions.put(KEY, (first + END + last).getBytes(UTF_8));
  }

  /** Whether a uri lies between the two, in the order of the store: that of UTF-8 bytes. */
  boolean holds(String uri) {
    return compare(first, uri) <= 0 && compare(uri, last) <= 0;
  }

  private static int compare(String a, String b) {
    return java.util.Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
  }
}
