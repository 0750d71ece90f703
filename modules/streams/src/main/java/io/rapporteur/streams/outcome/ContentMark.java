package io.rapporteur.streams.outcome;

import io.rapporteur.streams.admit.VersionPosition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Says of a record made from a document from which content it was made. Whoever asks for something
 * to be done about an annotated record hands its mark back; when the mark is no longer that of the
 * version in force, the request has been overtaken.
 */
public final class ContentMark {
  /** Header of annotated records, on their topic and on routes: 16 hexadecimal digits. */
  public static final String HEADER = "rapporteur-content";

  /**
   * Header of a request on the backfills topic: the annotated record itself is to be told again,
   * and not put on routes. Its value is nothing.
   */
  public static final String AGAIN = "rapporteur-again";

  private ContentMark() {}

  /** Marks a record as made from a version. */
  public static void add(Headers headers, VersionPosition position) {
    headers.add(HEADER, of(position));
  }

  /** Hands a record's mark on; does nothing when it has none. */
  public static void pass(Headers from, Headers to) {
    Header mark = from.lastHeader(HEADER);
    if (mark != null) {
      to.add(mark);
    }
  }

  /**
   * Whether headers carry the mark of a version.
   *
   * @param position may be null, which no mark is of
   */
  public static boolean isOf(Headers headers, VersionPosition position) {
    Header mark = headers.lastHeader(HEADER);
    return mark != null && position != null && Arrays.equals(mark.value(), of(position));
  }

  private static byte[] of(VersionPosition position) {
    return HexFormat.of().toHexDigits(position.fingerprint()).getBytes(StandardCharsets.US_ASCII);
  }
}
