package io.rapporteur.streams.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings wordings that differ in marks and capitals alone to one form. */
final class PlainWords {
  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private PlainWords() {}

  /**
   * The letters and digits of a text in NFC and small letters, one space between words. Apostrophes
   * vanish, so that {@code don't} stays one word.
   */
  static String of(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return OTHER.matcher(APOSTROPHE.matcher(small).replaceAll("")).replaceAll(" ").strip();
  }
}
