package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;

/** Singular and plural of English nouns, by their endings and a list of exceptions. */
final class EnglishNouns {
  private EnglishNouns() {}

  /** True when a word looks like a noun in the plural. */
  static boolean isPlural(Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return false;
    }
    if (atoms.is(i, CommonWords.PLURAL)) {
      return true;
    }
    int end = atoms.end(i);
    String text = atoms.text();
    char last = text.charAt(end - 1);
    if (end - atoms.start(i) < 3 || last != 's') {
      return endsWith(atoms, i, "children")
          || endsWith(atoms, i, "women")
          || endsWith(atoms, i, "smen")
          || endsWith(atoms, i, "people");
    }
    char before = text.charAt(end - 2);
    boolean singular =
        before == 's'
            || before == 'u' && end - atoms.start(i) > 3
            || before == 'i' && !atoms.capitalised(i)
            || before == '\'';
    return !singular
        && !atoms.is(i, CommonWords.SINGULAR)
        && !atoms.is(i, CommonWords.VERB)
        && !endsWith(atoms, i, "ous");
  }

  private static boolean endsWith(Atoms atoms, int i, String ending) {
    int start = atoms.end(i) - ending.length();
    return start >= atoms.start(i)
        && atoms.text().regionMatches(true, start, ending, 0, ending.length());
  }

  /** A word in the singular, in lower case unless it is a name or initials. */
  static String singular(Atoms atoms, int i) {
    String word = atoms.text(i);
    String plural = atoms.value(i, CommonWords.PLURAL);
    if (plural != null) {
      return plural;
    }
    String kept = isName(word) ? word : word.toLowerCase(Locale.ROOT);
    if (!isPlural(atoms, i)) {
      return kept;
    }
    int length = kept.length();
    String lower = kept.toLowerCase(Locale.ROOT);
    if (lower.endsWith("men") || lower.endsWith("children") || lower.endsWith("people")) {
      return lower.endsWith("people")
          ? kept
          : lower.endsWith("children")
              ? kept.substring(0, length - 3)
              : kept.substring(0, length - 2) + "an";
    }
    if (lower.endsWith("ies") && length > 4) {
      return kept.substring(0, length - 3) + "y";
    }
    boolean es =
        lower.endsWith("sses")
            || lower.endsWith("xes")
            || lower.endsWith("ches")
            || lower.endsWith("shes")
            || lower.endsWith("zzes");
    return kept.substring(0, length - (es ? 2 : 1));
  }

  /** Initials and words with capitals inside keep them. */
  private static boolean isName(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
