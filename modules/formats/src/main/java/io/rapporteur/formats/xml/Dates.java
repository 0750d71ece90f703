package io.rapporteur.formats.xml;

import io.rapporteur.analysis.parse.InputTimes;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as IPTC's formats write them: ISO 8601, in full or in NITF's basic form. */
public final class Dates {
  private static final Pattern BASIC =
      Pattern.compile(
          "(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(?:[.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private Dates() {}

  /**
   * The time; null for null. {@code 20260301T101500Z} and {@code 2026-03-01T10:15:00Z} are the
   * same; what has no offset is taken as UTC.
   *
   * @param what names it in a message
   * @throws UnreadableDocumentException with reason {@code bad-time}
   */
  public static Instant of(String text, String what) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String value = text.strip();
    Matcher basic = BASIC.matcher(value);
    if (basic.matches()) {
      String day = basic.group(1) + '-' + basic.group(2) + '-' + basic.group(3);
      String offset = basic.group(7) == null ? "Z" : basic.group(7);
      value =
          basic.group(4) == null
              ? day
              : day
                  + 'T'
                  + basic.group(4)
                  + ':'
                  + basic.group(5)
                  + ':'
                  + (basic.group(6) == null ? "00" : basic.group(6))
                  + offset;
    } else if (value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?")) {
      value += "Z";
    }
    try {
      return InputTimes.parse(value);
    } catch (DateTimeException e) {
      throw new UnreadableDocumentException(
          "bad-time",
          what
              + " is \""
              + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
              + "\", not a time like 2026-01-31T08:00:00Z",
          e);
    }
  }
}
