package io.rapporteur.contracts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Who says to have written a record, in their own words: Kafka does not tell its readers who it let
 * in. Rules, entities and withdrawals name theirs.
 */
public final class Author {
  /** The header. */
  public static final String HEADER = "rapporteur-by";

  /** Names are cut after so many characters: a header of others may be as long as a record. */
  private static final int LONGEST = 200;

  private Author() {}

  /** The name that headers give, at most 200 characters and an ellipsis; empty for none. */
  public static Optional<String> of(Headers headers) {
    Header by = headers.lastHeader(HEADER);
    if (by == null || by.value() == null || by.value().length == 0) {
      return Optional.empty();
    }
    return Optional.of(shortened(new String(by.value(), StandardCharsets.UTF_8)));
  }

  /** Adds the header; nothing for null. */
  public static void add(Headers headers, String name) {
    if (name != null) {
      headers.add(HEADER, name.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST))) + "…";
  }
}
