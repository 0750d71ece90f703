package io.rapporteur.console.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page ended: it names the last row and no position, so that rows that come or go meanwhile
 * are neither shown twice nor passed over.
 *
 * @param time of the last row, milliseconds since the epoch
 * @param tie its place among those of the same time
 */
public record Cursor(long time, long tie) {

  /** A cursor as a client has it; null for none. */
  public static Cursor parse(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":");
      return new Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("after is no cursor that this server gave", e);
    }
  }

  @Override
  public String toString() {
    String text = time + ":" + tie;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
