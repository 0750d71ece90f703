package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * The acronyms that a document spells out in small letters, so that they are no names: {@code a
 * virtual microscope (VM)}, {@code the VM (virtual microscope)}.
 */
final class SpelledOut {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private final Set<String> acronyms = new HashSet<>();

  SpelledOut(NamedText text) {
    for (int i = 1; i + 2 < text.size(); i++) {
      if (!text.is(i, "(")) {
        continue;
      }
      String inside = text.word(i + 1);
      String before = text.word(i - 1);
      if (isAcronym(inside) && text.is(i + 2, ")")) {
        if (spells(inside, i - inside.length(), text)) {
          acronyms.add(inside);
        }
      } else if (isAcronym(before) && spells(before, i + 1, text)) {
        acronyms.add(before);
      }
    }
  }

  /** Whether the document spells an acronym out as common words. */
  boolean has(String acronym) {
    return acronyms.contains(acronym);
  }

  /** Two to five letters, of which one at most is small. */
  static boolean isAcronym(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals >= word.length() - 1;
  }

  /** Whether the words from a token on, in small letters, begin with an acronym's letters. */
  private static boolean spells(String acronym, int from, NamedText text) {
    if (from < 0 || from + acronym.length() > text.size()) {
      return false;
    }
    for (int i = 0; i < acronym.length(); i++) {
      char first = text.word(from + i).charAt(0);
      if (first != Character.toLowerCase(acronym.charAt(i))) {
        return false;
      }
    }
    // What ends with a word for a body or a place is one, with capitals or without.
    Token last = text.token(from + acronym.length() - 1);
    return !last.lexeme().isOneOf(NameWords.ENDS_A_NAME);
  }
}
