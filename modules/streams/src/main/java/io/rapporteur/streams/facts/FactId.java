package io.rapporteur.streams.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.Span;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Identifies a row: its sort, and 16 bytes of the SHA-256 of what makes it this row. Whoever knows
 * uri and span of a figure knows its id, without having seen the document.
 *
 * @param kind its sort
 * @param hash 32 hexadecimal digits
 */
public record FactId(FactKind kind, String hash) implements Comparable<FactId> {
  /** Bytes that are kept of the digest: a collision among 10¹² rows has a chance of 10⁻¹⁵. */
  static final int BYTES = 16;

  /** The id of what a document says at a place, as the first of its sort there. */
  static FactId at(FactKind kind, String uri, Span span) {
    return of(kind, uri, String.valueOf(span.getStart()), String.valueOf(span.getEnd()));
  }

  /** The id of a row that some parts stand for. */
  static FactId of(FactKind kind, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      // the length first: no two lists of parts are alike
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return of(kind, Arrays.copyOf(digest.digest(), BYTES));
  }

  static FactId of(FactKind kind, byte[] hash) {
    return new FactId(kind, HexFormat.of().formatHex(hash));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  @Override
  public int compareTo(FactId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? hash.compareTo(other.hash) : byKind;
  }

  /** As it stands in records and as their key: {@code figure:0f3a…}. */
  @Override
  public String toString() {
    return kind.prefix() + hash;
  }
}
