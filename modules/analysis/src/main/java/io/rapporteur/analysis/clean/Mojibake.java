package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Repairs UTF-8 that somebody read as windows-1252 ({@code â€™} for an apostrophe). The lead
 * letters of Latin and punctuation (Ã, Â, â, ï) are followed by such characters in no language, so
 * each place is repaired by itself; other lead letters only where all of theirs make such
 * sequences.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String PLAIN_LEADS = "ÃÂâï";
  private static final int FEWEST = 3;

  /** The windows-1252 byte of each char below U+2200, or 0. */
  private static final byte[] BYTES = new byte[0x2200];

  static {
    for (int b = 0x80; b < 0x100; b++) {
      BYTES[b] = (byte) b;
      char c = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) b})).get();
      if (c < BYTES.length) {
        BYTES[c] = (byte) b;
      }
    }
  }

  private Mojibake() {}

  static TracedText repair(TracedText from) {
    String text = from.text();
    List<Replacement> changes = new ArrayList<>();
    boolean[] trusted = null;
    for (int i = 0; i < text.length() - 1; i++) {
      int length = length(text, i);
      if (length == 0) {
        continue;
      }
      char lead = text.charAt(i);
      if (PLAIN_LEADS.indexOf(lead) < 0) {
        trusted = trusted == null ? trusted(text) : trusted;
        if (!trusted[lead]) {
          continue;
        }
      }
      changes.add(new Replacement(i, i + length, decode(text, i, length), EditKind.mojibake));
      i += length - 1;
    }
    return from.with(changes);
  }

  /** How many chars from here are a UTF-8 sequence read byte by byte; 0 when they are none. */
  private static int length(String text, int at) {
    char lead = text.charAt(at);
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0x80 || b > 0xbf) {
        return 0;
      }
    }
    return decode(text, at, length).indexOf('\ufffd') < 0 ? length : 0;
  }

  private static int byteOf(char c) {
    return c < BYTES.length ? BYTES[c] & 0xff : 0;
  }

  private static String decode(String text, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) byteOf(text.charAt(at + i));
    }
    CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    return decoded.toString();
  }

  /** Lead letters that stand nowhere but at the beginning of such sequences. */
  private static boolean[] trusted(String text) {
    int[] all = new int[0x100];
    int[] valid = new int[0x100];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xc2 && c <= 0xf4) {
        all[c]++;
        valid[c] += length(text, i) > 0 ? 1 : 0;
      }
    }
    boolean[] trusted = new boolean[0x100];
    for (int c = 0; c < trusted.length; c++) {
      trusted[c] = valid[c] >= FEWEST && valid[c] == all[c];
    }
    return trusted;
  }
}
