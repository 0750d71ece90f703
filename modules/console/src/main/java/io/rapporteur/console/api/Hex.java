package io.rapporteur.console.api;

import java.util.Locale;

/** Bytes as people read them: offset, sixteen bytes, the characters they are in ASCII. */
final class Hex {
  private static final int WIDTH = 16;

  private Hex() {}

  static String of(byte[] bytes, int length) {
    StringBuilder text = new StringBuilder(length * 5);
    for (int start = 0; start < length; start += WIDTH) {
      text.append(String.format(Locale.ROOT, "%08x ", start));
      StringBuilder characters = new StringBuilder(WIDTH);
      for (int i = start; i < start + WIDTH; i++) {
        if (i < length) {
          text.append(String.format(Locale.ROOT, " %02x", bytes[i]));
          characters.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
        } else {
          text.append("   ");
        }
      }
      text.append("  ").append(characters).append('\n');
    }
    return text.toString();
  }
}
