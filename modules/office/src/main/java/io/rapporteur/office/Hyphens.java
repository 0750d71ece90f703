package io.rapporteur.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts words together that the end of a line has cut. The document itself is the dictionary: where
 * it has the whole word elsewhere, that decides, and so do the two parts as words of their own,
 * which make a compound that keeps its hyphen.
 */
final class Hyphens {
  private static final char SOFT = '\u00ad';
  private static final char HYPHEN = '\u2010';

  /** Letters that each part of a compound has: "be" and "cause" are words, and so is their sum. */
  private static final int PART = 4;

  private static final int LONGEST = 80;

  /** Behind a hyphen that stands for a word: "two- and three-year", "Ein- und Ausgang". */
  private static final Set<String> BETWEEN =
      Set.of("and", "or", "to", "und", "oder", "bis", "en", "of", "och", "og", "et", "ou");

  private final List<String> lines;
  private final Set<String> words = new HashSet<>();

  private Hyphens(String text) {
    lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      learn(i);
    }
  }

  /** The text with its words whole; a line ends behind the word that was cut. */
  static String joined(String text) {
    return new Hyphens(text).joined();
  }

  /** Takes the words of a line, but for the parts of those that are cut. */
  private void learn(int number) {
    String[] tokens = lines.get(number).strip().split("[^\\p{L}\\p{M}\\p{N}'\u2019\u2010\u00ad-]+");
    boolean startsCut = number > 0 && isCut(lines.get(number - 1).stripTrailing());
    for (int i = startsCut ? 1 : 0; i < tokens.length; i++) {
      if (!isCut(tokens[i])) {
        words.add(lower(tokens[i].replace(HYPHEN, '-')));
      }
    }
  }

  private String joined() {
    List<String> whole = new ArrayList<>(lines.size());
    String line = lines.get(0);
    for (String next : lines.subList(1, lines.size())) {
      String[] both =
          isCut(line.stripTrailing()) ? whole(line.stripTrailing(), next.strip()) : null;
      if (both == null) {
        whole.add(line);
        line = next;
      } else if (both[1].isEmpty()) {
        line = both[0];
      } else {
        whole.add(both[0]);
        line = both[1];
      }
    }
    whole.add(line);
    return String.join("\n", whole);
  }

  /** Two lines with the word between them in the first; null when the hyphen is one's own. */
  private String[] whole(String line, String next) {
    int letters = run(next);
    String second = next.substring(0, letters);
    char hyphen = line.charAt(line.length() - 1);
    if (letters == 0 || hyphen != SOFT && BETWEEN.contains(second)) {
      return null;
    }
    int start = line.length() - 1;
    while (start > 0 && isOfWord(line.charAt(start - 1))) {
      start--;
    }
    if (line.length() - start > LONGEST) {
      return null;
    }
    String first = line.substring(start, line.length() - 1).replace(HYPHEN, '-');
    boolean keeps = hyphen != SOFT && isCompound(first, second);
    int space = letters;
    while (space < next.length() && !Character.isWhitespace(next.charAt(space))) {
      space++;
    }
    return new String[] {
      line.substring(0, start) + first + (keeps ? "-" : "") + next.substring(0, space),
      next.substring(space).strip()
    };
  }

  private boolean isCompound(String first, String second) {
    if (!Character.isLetter(first.codePointBefore(first.length()))) {
      return true;
    }
    if (Character.isUpperCase(second.codePointAt(0))) {
      return first.length() == 1 || !first.equals(first.toUpperCase(Locale.ROOT));
    }
    String part = first.substring(first.lastIndexOf('-') + 1);
    if (first.indexOf('-') != first.lastIndexOf('-') || isWord(first + "-" + second)) {
      return true;
    }
    return !isWord(part + second)
        && part.length() >= PART
        && second.length() >= PART
        && isWord(part)
        && isWord(second);
  }

  private boolean isWord(String word) {
    return words.contains(lower(word));
  }

  private static boolean isCut(String line) {
    int length = line.length();
    return length > 1
        && isHyphen(line.charAt(length - 1))
        && Character.isLetterOrDigit(line.codePointBefore(length - 1));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == HYPHEN || c == SOFT;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '\u2019'
        || c == '-'
        || c == HYPHEN;
  }

  /** How many characters of letters a line begins with. */
  private static int run(String line) {
    int end = 0;
    while (end < line.length() && isOfWord(line.charAt(end)) && !isHyphen(line.charAt(end))) {
      end++;
    }
    return end > 0 && Character.isLetter(line.codePointAt(0)) ? end : 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
