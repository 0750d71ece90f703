package io.rapporteur.stories.identity;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names in small Latin letters. */
final class Latin {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Modifier letters that transliteration writes for soft signs, and apostrophes. */
  private static final Pattern SIGNS = Pattern.compile("[\\p{Lm}'’‘`´]+");

  private Latin() {}

  /** A name in small Latin letters, marks kept, apostrophes and soft signs left out. */
  static String lower(String name) {
    String latin = isLatin(name) ? name : ToLatin.INSTANCE.transliterate(name);
    String lower = latin.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return SIGNS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFC)).replaceAll("");
  }

  /** A lower-case word without marks. */
  static String bare(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
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

  static boolean isCyrillic(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(script -> script == UnicodeScript.LATIN || script == UnicodeScript.COMMON);
  }

  /** Loaded only when a name in another script is met: the rules take a while. */
  private static final class ToLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; NFC");
  }
}
