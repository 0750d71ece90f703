package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a set of rules whatever the order they came in: the sum of the rules' SHA-256
 * halves, modulo 2^64 each. A sum can be kept up to date as rules come and go.
 */
record Fingerprint(long high, long low) {
  static final Fingerprint EMPTY = new Fingerprint(0, 0);

  static Fingerprint of(Rule rule) {
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(rule.toByteBuffer().array()));
      return new Fingerprint(hash.getLong(), hash.getLong());
    } catch (IOException e) {
      throw new UncheckedIOException("a rule in memory can be encoded", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint plus(Fingerprint other) {
    return new Fingerprint(high + other.high, low + other.low);
  }

  Fingerprint minus(Fingerprint other) {
    return new Fingerprint(high - other.high, low - other.low);
  }

  /** Sixteen hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high ^ Long.rotateLeft(low, 32));
  }
}
