package io.rapporteur.stories.identity;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names in small Latin letters. */
public final class Latin {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Modifier letters that transliteration writes for soft signs, and apostrophes. */
  private static final Pattern SIGNS = Pattern.compile("[\\p{Lm}'’‘`´]+");

  private static final char ASCII = 0x80;

  /** Before it letters are Latin ones. */
  private static final char OTHER_SCRIPTS = 0x370;

  private Latin() {}

  /** A name in small Latin letters, marks kept, apostrophes and soft signs left out. */
  public static String lower(String name) {
    if (isBelow(name, ASCII)) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.indexOf('\'') < 0 && lower.indexOf('`') < 0
          ? lower
          : SIGNS.matcher(lower).replaceAll("");
    }
    String latin = isLatin(name) ? name : ToLatin.INSTANCE.transliterate(name);
    String lower = latin.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return SIGNS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFC)).replaceAll("");
  }

  /** A lower-case word without marks. */
  public static String bare(String word) {
    if (isBelow(word, ASCII)) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ə', 'e');
  }

  /** Whether a Cyrillic letter is in it. */
  public static boolean isCyrillic(String name) {
    return !isBelow(name, OTHER_SCRIPTS)
        && name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(script -> script == UnicodeScript.LATIN || script == UnicodeScript.COMMON);
  }

  private static boolean isBelow(String text, char end) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= end) {
        return false;
      }
    }
    return true;
  }

  /** Loaded only when a name in another script is met: the rules take a while. */
  private static final class ToLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; NFC");
  }
}
