package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Surnames;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.WordClass;
import java.util.TreeSet;

/**
 * What lists tell of a word in or beside a name, one bit each: a title, a word of companies, a
 * first name. The words are a language pack's; first names and surnames are known whatever the
 * language. Other words in these lists need another model.
 */
final class WordCues {
  static final int TITLE = 1;
  static final int MALE = 2;
  static final int FEMALE = 4;
  static final int CONNECTOR = 128;
  static final int SURNAME = 2048;

  /** The pack's lists, by the place of their bit; null where the bit is not a list's. */
  private static final WordClass[] LISTS = {
    WordClass.of("title"),
    null, // MALE
    null, // FEMALE
    WordClass.of("company-cue"),
    WordClass.of("body-cue"),
    WordClass.of("place-cue"),
    WordClass.of("role-cue"),
    WordClass.of("name-connector"),
    WordClass.of("calendar-cue"),
    WordClass.of("speech-cue"),
    WordClass.of("thing-cue"),
    null, // SURNAME
    WordClass.of("kind-cue")
  };

  private final LanguagePack pack;

  /** The words of the pack's lists, by the place of their bit. */
  static String words(LanguagePack pack) {
    StringBuilder words = new StringBuilder();
    for (WordClass list : LISTS) {
      words.append(list == null ? "" : new TreeSet<>(pack.list(list).words())).append('\n');
    }
    return words.toString();
  }

  WordCues(LanguagePack pack) {
    this.pack = pack;
  }

  /**
   * Bits of a word.
   *
   * @param lower the word in lower case
   * @param hash its hash
   */
  int of(String lower, long hash) {
    int bits = 0;
    Lexeme lexeme = pack.lexicon().find(lower);
    for (int i = 0; i < LISTS.length; i++) {
      if (LISTS[i] != null && lexeme.is(LISTS[i])) {
        bits |= 1 << i;
      }
    }
    Gender bearer = FirstNames.ofHash(hash);
    if (bearer != null) {
      bits |= bearer == Gender.FEMALE ? 0 : MALE;
      bits |= bearer == Gender.MALE ? 0 : FEMALE;
    }
    return Surnames.has(hash) ? bits | SURNAME : bits;
  }
}
