package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * The endings of a list of a pack, by which words are told that no list has: regular plurals and
 * past forms. An ending's value says how many letters stand before it at least.
 */
public final class WordEndings {
  private final String[] endings;
  private final int[] before;

  private WordEndings(WordList list) {
    List<String> words = new ArrayList<>(list.words());
    endings = words.toArray(String[]::new);
    before = words.stream().mapToInt(word -> letters(list.value(word))).toArray();
  }

  private static int letters(String value) {
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  /** The endings that a pack lists; none of a list that it lacks. */
  public static WordEndings of(LanguagePack pack, WordClass list) {
    return new WordEndings(pack.list(list));
  }

  /** Whether a word has one of the endings, whatever its case. */
  public boolean at(Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return false;
    }
    for (int k = 0; k < endings.length; k++) {
      int length = endings[k].length();
      int start = atoms.end(i) - length;
      if (start - atoms.start(i) >= before[k]
          && atoms.text().regionMatches(true, start, endings[k], 0, length)) {
        return true;
      }
    }
    return false;
  }
}
