package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a phrase in a form that two outlets share: small letters, nouns in the singular,
 * without articles and prepositions, each once, in the order of the alphabet ({@code exports of
 * crude oil} and {@code crude oil exports}: {@code crude export oil}).
 */
final class KeyWords {
  private KeyWords() {}

  static String of(String phrase, LanguagePack pack) {
    Set<String> words = new TreeSet<>();
    int start = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean letter = i < phrase.length() && Character.isLetterOrDigit(phrase.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(words, phrase.substring(start, i).toLowerCase(pack.locale()), pack);
        start = -1;
      }
    }
    return String.join(" ", words);
  }

  private static void add(Set<String> words, String word, LanguagePack pack) {
    Lexeme lexeme = pack.lexicon().find(word);
    boolean empty = word.length() == 1 && !Character.isDigit(word.charAt(0));
    if (empty || lexeme != null && lexeme.is(CommonWords.STOP)) {
      return;
    }
    String irregular = lexeme == null ? null : lexeme.value(CommonWords.PLURAL);
    boolean listed = irregular != null && !irregular.isEmpty();
    words.add(listed ? irregular : pack.morphology().singular(word));
  }
}
