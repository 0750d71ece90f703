package io.rapporteur.analysis.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Long names of organisations by their consonants, so that {@code Euroasian Economic Unian} is told
 * for what it is: equal consonants and at most two letters wrong. British and American spellings
 * are one so, too: {@code Labour Organisation}, {@code Labor Organization}.
 */
public final class Misspellings {
  private static final int SHORTEST = 14;
  private static final int LONGEST = 80;
  private static final int WRONG = 2;

  private final Map<Long, GazetteerEntry> byConsonants = new HashMap<>();

  Misspellings(List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      // A Foreign Minister is no Foreign Ministry with a slip.
      boolean ministry = entry.name().endsWith("Ministry");
      if (entry.kind() == GazetteerKind.ORGANISATION && !ministry && fits(entry.name())) {
        byConsonants.putIfAbsent(consonants(entry.name()), entry);
      }
    }
  }

  /** The organisation a name is nearly that of, or null. */
  GazetteerEntry like(String name) {
    if (!fits(name)) {
      return null;
    }
    GazetteerEntry entry = byConsonants.get(consonants(name));
    return entry != null && wrong(folded(name), folded(entry.name())) <= WRONG ? entry : null;
  }

  /**
   * What two spellings of one long name have in common, or 0 where a name is too short, or of one
   * word.
   */
  public static long key(String name) {
    return fits(name) ? consonants(name) : 0;
  }

  /**
   * Whether two long names of one {@link #key} are spellings of one: two letters differ at most,
   * and neither a number nor a short word.
   */
  public static boolean areOne(String a, String b) {
    return marks(a).equals(marks(b)) && wrong(folded(a), folded(b)) <= WRONG;
  }

  /** Numbers and words of one or two letters, which tell bodies of one kind apart. */
  private static String marks(String name) {
    StringBuilder marks = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean number = word.chars().anyMatch(Character::isDigit);
      marks.append(number || word.length() < 3 ? word : "").append(' ');
    }
    return marks.toString();
  }

  private static boolean fits(String name) {
    return name.length() >= SHORTEST && name.length() <= LONGEST && name.indexOf(' ') > 0;
  }

  /** Hash of the words' consonants; doubles count once, and where words end is kept. */
  private static long consonants(String name) {
    long hash = Hash.SEED;
    char last = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = fold(name.charAt(i));
      boolean end = c == ' ';
      if ((end || Character.isLetter(c) && "aeiouy".indexOf(c) < 0) && c != last) {
        hash = Hash.step(hash, c);
        last = c;
      }
    }
    return Hash.finish(hash);
  }

  /** Defence and defense, organisation and organization have one letter there. */
  private static char fold(char letter) {
    char c = Fold.fold(letter);
    return c == 'z' || c == 'c' ? 's' : c;
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      folded.append(fold(name.charAt(i)));
    }
    return folded.toString();
  }

  /** Levenshtein's distance. */
  private static int wrong(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
