package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import java.util.Locale;

/** Definite articles before names. */
final class Articles {
  private Articles() {}

  /** A name without its article. */
  static String without(String name, LanguagePack pack) {
    int blank = name.indexOf(' ');
    return blank > 0 && blank + 1 < name.length() && isArticle(name.substring(0, blank), pack)
        ? name.substring(blank + 1)
        : name;
  }

  /** Whether a word is a definite article, whatever its case. */
  static boolean isArticle(String word, LanguagePack pack) {
    String lower = word.toLowerCase(Locale.ROOT);
    return pack.lexicon().find(lower).is(CommonWords.DEFINITE);
  }
}
