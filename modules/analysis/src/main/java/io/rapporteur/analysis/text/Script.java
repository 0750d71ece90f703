package io.rapporteur.analysis.text;

import java.util.EnumMap;
import java.util.Map;

/** Writing systems, as far as news is told apart by them. */
public enum Script {
  NONE,
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  ARMENIAN,
  GEORGIAN,
  DEVANAGARI,
  BENGALI,
  GURMUKHI,
  GUJARATI,
  TAMIL,
  TELUGU,
  SINHALA,
  THAI,
  ETHIOPIC,
  HANGUL,
  KANA,
  HAN,
  OTHER;

  private static final Map<Character.UnicodeScript, Script> KNOWN =
      new EnumMap<>(Character.UnicodeScript.class);

  static {
    for (Script script : values()) {
      switch (script) {
        case NONE, OTHER -> {}
        case KANA -> {
          KNOWN.put(Character.UnicodeScript.HIRAGANA, KANA);
          KNOWN.put(Character.UnicodeScript.KATAKANA, KANA);
        }
        default -> KNOWN.put(Character.UnicodeScript.valueOf(script.name()), script);
      }
    }
  }

  /** The script of a letter; {@link #NONE} for anything else. */
  public static Script of(int codePoint) {
    if (codePoint < 0x250) {
      return Character.isLetter(codePoint) ? LATIN : NONE;
    }
    if (codePoint >= 0x400 && codePoint < 0x530) {
      return CYRILLIC;
    }
    if (!Character.isLetter(codePoint)) {
      return NONE;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.COMMON ? NONE : KNOWN.getOrDefault(script, OTHER);
  }

  /** Counts letters by script in chars from start to end; index is the ordinal. */
  public static int[] count(String text, int start, int end) {
    int[] counts = new int[values().length];
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      counts[of(c).ordinal()]++;
      i += Character.charCount(c);
    }
    counts[NONE.ordinal()] = 0;
    return counts;
  }

  /** The script of most letters; {@link #NONE} when there is no letter. */
  public static Script main(String text, int start, int end) {
    return most(count(text, start, end));
  }

  /** The script counted most; {@link #NONE} when nothing was counted. */
  public static Script most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return values()[best];
  }
}
