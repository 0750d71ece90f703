package io.rapporteur.streams.admit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the inbox a record of the documents topic came from. Without exactly-once intake may
 * write a record once more after those that followed it; by this annotate knows it again.
 *
 * @param partition of the inbox
 * @param offset in the partition
 * @param timestamp of the inbox's record, milliseconds since the epoch
 */
public record InboxPlace(int partition, long offset, long timestamp) {
  /** The header on the documents topic that has it: three whole numbers between dashes. */
  public static final String HEADER = "rapporteur-inbox";

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,18})-(\\d{1,18})");

  /** What a header's bytes say; null for null, and for what intake does not write. */
  public static InboxPlace of(byte[] header) {
    if (header == null) {
      return null;
    }
    Matcher written = WRITTEN.matcher(new String(header, StandardCharsets.UTF_8));
    return written.matches()
        ? new InboxPlace(
            Integer.parseInt(written.group(1)),
            Long.parseLong(written.group(2)),
            Long.parseLong(written.group(3)))
        : null;
  }

  /** A header's bytes. */
  public byte[] written() {
    return (partition + "-" + offset + "-" + timestamp).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether the other came before this one. Both clocks have to say so: offsets begin anew with a
   * topic that was made again.
   */
  boolean isAfter(InboxPlace other) {
    return partition == other.partition && other.offset < offset && other.timestamp <= timestamp;
  }
}
