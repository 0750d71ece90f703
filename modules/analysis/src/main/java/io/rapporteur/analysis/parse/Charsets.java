package io.rapporteur.analysis.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Charsets by the names the web uses. */
final class Charsets {
  private Charsets() {}

  /** The charset, or null when there is none of that name. */
  static Charset byName(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // The web means windows-1252 when it says ISO-8859-1 (WHATWG Encoding Standard).
      return latin ? Charset.forName("windows-1252") : charset;
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return null;
    }
  }
}
