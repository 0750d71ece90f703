package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.scan.Atoms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words and phrases of a pack that stand beside numbers, made ready once. */
final class PackWords {
  /**
   * A word or phrase that was found.
   *
   * @param from its first atom
   * @param to atom past it
   * @param value its value in the list
   */
  record Match(int from, int to, String value) {}

  private static final Map<LanguagePack, PackWords> MADE = new ConcurrentHashMap<>();

  private final LanguagePack pack;
  private final List<String> endings;
  private final boolean oneIsArticle;

  private PackWords(LanguagePack pack) {
    this.pack = pack;
    this.oneIsArticle = pack.property("one-is-article", "false").equals("true");
    this.endings = new ArrayList<>(pack.list(PatternWords.NOUN_ENDING).words());
    endings.sort(Comparator.comparingInt(ending -> -ending.length()));
  }

  static PackWords of(LanguagePack pack) {
    return MADE.computeIfAbsent(pack, PackWords::new);
  }

  LanguagePack pack() {
    return pack;
  }

  /** Whether the number one in words is the article too. */
  boolean oneIsArticle() {
    return oneIsArticle;
  }

  /** The longest word or phrase of a list that begins at an atom; null when none does. */
  static Match at(WordClass wordClass, Atoms atoms, int i) {
    int to = atoms.phraseEnd(i, wordClass);
    return to < 0 || atoms.afterBreak(i) ? null : new Match(i, to, atoms.phraseValue(i, wordClass));
  }

  /** The longest word or phrase of a list that ends before an atom; null when none does. */
  static Match before(WordClass wordClass, Atoms atoms, int i) {
    int from = atoms.phraseStart(i - 1, wordClass);
    return from < 0 || atoms.afterBreak(i)
        ? null
        : new Match(from, i, atoms.phraseValue(from, wordClass));
  }

  /** The value of a word in a list, in whatever case it stands; null when the list has it not. */
  String value(WordClass wordClass, Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return null;
    }
    String known = atoms.value(i, wordClass);
    if (known != null || endings.isEmpty()) {
      return known;
    }
    WordList list = pack.list(wordClass);
    String word = atoms.text(i).toLowerCase(pack.locale());
    for (String ending : endings) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        String value = list.value(word.substring(0, word.length() - ending.length()));
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  /** The code of a unit of time, in whatever case it stands; null when the word is none. */
  String timeUnit(Atoms atoms, int i) {
    return value(CommonWords.TIME_UNIT, atoms, i);
  }

  /** The country of an adjective beside a currency, or null. */
  String country(Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return null;
    }
    WordList list = pack.list(PatternWords.COUNTRY_ADJECTIVE);
    String word = list.isEmpty() ? "" : atoms.text(i).toLowerCase(Locale.ROOT);
    for (String stem : list.words()) {
      if (word.startsWith(stem) && word.length() <= stem.length() + 5) {
        return list.value(stem);
      }
    }
    return null;
  }
}
