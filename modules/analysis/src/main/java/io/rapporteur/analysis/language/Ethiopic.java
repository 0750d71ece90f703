package io.rapporteur.analysis.language;

import java.util.Set;

/**
 * Tells Amharic and Tigrinya, the two languages of news in the Ethiopic script: by letters that one
 * of them uses much more, by short words, and by how words begin and end.
 */
final class Ethiopic {
  private static final String TIGRINYA_LETTERS = "ኣኢሓሕዕቐቑቒቓቕቖኸኹኺኻኽኾ";

  private static final String AMHARIC_LETTERS = "አችቸውኛኝ";

  private static final Set<String> TIGRINYA = LanguageTraits.words("ti-word");
  private static final Set<String> AMHARIC = LanguageTraits.words("am-word");

  /** Prepositions and the marks of relative clauses and infinitives are written with the word. */
  private static final String[] TIGRINYA_BEGINNINGS = LanguageTraits.array("ti-beginning");

  private static final String[] AMHARIC_BEGINNINGS = LanguageTraits.array("am-beginning");
  private static final String[] TIGRINYA_ENDS = LanguageTraits.array("ti-end");
  private static final String[] AMHARIC_ENDS = LanguageTraits.array("am-end");

  private static final int SAMPLE = 600;

  private static final int LETTERS_FROM = 0x1200;
  private static final int LETTERS_TO = 0x135a;

  private Ethiopic() {}

  static Guess detect(String text, int start, int end) {
    int last = Math.min(end, start + SAMPLE);
    double tigrinya = 1;
    double amharic = 1;
    for (int i = start; i < last; ) {
      int from = i;
      while (i < last && isLetter(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        String word = text.substring(from, i);
        tigrinya += letters(word, TIGRINYA_LETTERS) + (TIGRINYA.contains(word) ? 2 : 0);
        amharic += letters(word, AMHARIC_LETTERS) + (AMHARIC.contains(word) ? 2 : 0);
        tigrinya += shape(word, TIGRINYA_BEGINNINGS, TIGRINYA_ENDS) + finalVowel(word);
        amharic += shape(word, AMHARIC_BEGINNINGS, AMHARIC_ENDS);
      } else {
        i++;
      }
    }
    double both = tigrinya + amharic;
    return tigrinya > amharic ? new Guess("ti", tigrinya / both) : new Guess("am", amharic / both);
  }

  private static boolean isLetter(char c) {
    return c >= LETTERS_FROM && c <= LETTERS_TO;
  }

  private static double shape(String word, String[] beginnings, String[] ends) {
    double found = 0;
    for (String beginning : beginnings) {
      if (word.length() > beginning.length() + 1 && word.startsWith(beginning)) {
        found += 0.5;
        break;
      }
    }
    for (String end : ends) {
      if (word.length() > end.length() + 1 && word.endsWith(end)) {
        return found + 0.5;
      }
    }
    return found;
  }

  /** Tigrinya ends no word in two consonants, and says an i after them. */
  private static double finalVowel(String word) {
    int last = word.length() - 1;
    boolean follows = last > 1 && order(word.charAt(last - 1)) == 5;
    return follows && order(word.charAt(last)) == 2 ? 0.5 : 0;
  }

  /** Which of its vowels a letter has, from 0 to 7: third is i, sixth none. */
  private static int order(char letter) {
    return (letter - LETTERS_FROM) & 7;
  }

  private static int letters(String text, String letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += letters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
