package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words and phrases of a pack that stand beside numbers, made ready once. */
final class PackWords {
  private static final Map<LanguagePack, PackWords> MADE = new ConcurrentHashMap<>();

  private final LanguagePack pack;
  private final Map<WordClass, Phrases> phrases = new ConcurrentHashMap<>();
  private final List<String> endings;

  private PackWords(LanguagePack pack) {
    this.pack = pack;
    this.endings = new ArrayList<>(pack.list(PatternWords.NOUN_ENDING).words());
    endings.sort(Comparator.comparingInt(ending -> -ending.length()));
  }

  static PackWords of(LanguagePack pack) {
    return MADE.computeIfAbsent(pack, PackWords::new);
  }

  LanguagePack pack() {
    return pack;
  }

  WordList list(WordClass wordClass) {
    return pack.list(wordClass);
  }

  /** The longest word or phrase of a list that begins at an atom; null when none does. */
  Phrases.Match at(WordClass wordClass, Atoms atoms, int i) {
    return phrases(wordClass).at(atoms, i);
  }

  /** The longest word or phrase of a list that ends before an atom; null when none does. */
  Phrases.Match before(WordClass wordClass, Atoms atoms, int i) {
    return phrases(wordClass).endingAt(atoms, i - 1);
  }

  private Phrases phrases(WordClass wordClass) {
    return phrases.computeIfAbsent(wordClass, key -> Phrases.of(pack, key));
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
