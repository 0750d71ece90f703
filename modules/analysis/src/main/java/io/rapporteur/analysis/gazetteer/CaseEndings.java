package io.rapporteur.analysis.gazetteer;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import java.util.Comparator;

/**
 * The case endings that names take in a language, as far as a few of them tell most occurrences.
 *
 * @param endings what may stand after a name's stem
 * @param dropped last letters of the first case, longest first, that other cases lack
 * @param capitals false where names have no capital though the script has two cases
 */
record CaseEndings(WordList endings, String[] dropped, boolean capitals) {
  private static final WordClass ENDING = WordClass.of("case-ending");
  private static final WordClass DROPPED = WordClass.of("dropped-ending");
  private static final int SHORTEST_STEM = 3;

  static CaseEndings of(LanguagePack pack) {
    String[] dropped =
        pack.list(DROPPED).words().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toArray(String[]::new);
    boolean capitals = !pack.property("capitals", "yes").equals("no");
    return new CaseEndings(pack.list(ENDING), dropped, capitals);
  }

  /** Whether a word of the text is a word of a name in some case; both in lower case. */
  boolean same(String name, String word) {
    if (name.equals(word)) {
      return true;
    }
    if (endings.isEmpty()) {
      return false;
    }
    if (word.startsWith(name) && endings.has(word.substring(name.length()))) {
      return true;
    }
    for (String last : dropped) {
      int stem = name.length() - last.length();
      if (name.endsWith(last) && stem >= SHORTEST_STEM) {
        return word.length() > stem
            && word.startsWith(name.substring(0, stem))
            && endings.has(word.substring(stem));
      }
    }
    return false;
  }
}
