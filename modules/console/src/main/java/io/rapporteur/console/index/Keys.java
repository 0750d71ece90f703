package io.rapporteur.console.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a document is found by in an index, and its place among others. */
public final class Keys {
  /** Longest value that is indexed whole, chars: Lucene takes 32,766 bytes of UTF-8. */
  public static final int LONGEST = 8_000;

  private Keys() {}

  /** The uri, or its digest when it is too long for an index. */
  static String key(String uri) {
    return uri.length() <= LONGEST ? uri : digest(uri);
  }

  /** The uri's digest, for where there is less room. */
  public static String digest(String uri) {
    return "sha256:" + HexFormat.of().formatHex(sha256(uri));
  }

  /** Sets documents of one instant in an order that holds across pages. */
  public static long tie(String uri) {
    long tie = 1125899906842597L;
    for (int i = 0; i < uri.length(); i++) {
      tie = 31 * tie + uri.charAt(i);
    }
    return tie;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
