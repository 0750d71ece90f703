package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexicon;
import io.rapporteur.analysis.pack.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that a language writes as one word: {@code zweitausenddreihundert}, {@code duecentomila},
 * {@code yirmibeşbin}. Told apart into number words of the pack, the longest first.
 */
final class JoinedNumbers {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 4;

  private enum Kind {
    CARDINAL,
    HUNDRED,
    MAGNITUDE,
    JOINT
  }

  private record Part(String word, Kind kind, double value) {}

  private final Map<Character, List<Part>> parts = new HashMap<>();
  private final boolean byScores;

  JoinedNumbers(LanguagePack pack, boolean byScores) {
    this.byScores = byScores;
    add(pack.list(CommonWords.CARDINAL), Kind.CARDINAL);
    WordList lone = pack.list(NumberWords.LONE_MAGNITUDE);
    pack.list(CommonWords.MAGNITUDE)
        .each(
            (word, value) -> {
              if (lone.has(word) && value.equals("1000")) {
                add(word, Kind.MAGNITUDE, value);
              }
            });
    add(pack.list(NumberWords.HUNDREDS), Kind.CARDINAL);
    add(pack.list(NumberWords.HUNDRED), Kind.HUNDRED);
    add(pack.list(NumberWords.INNER_JOINT), Kind.JOINT);
    parts.values().forEach(at -> at.sort(Comparator.comparing(JoinedNumbers::order)));
  }

  /** The longest first; of one word the hundred before the cardinal. */
  private static String order(Part part) {
    return (char) (LONGEST - part.word.length()) + (part.kind == Kind.HUNDRED ? "a" : "b");
  }

  private void add(WordList list, Kind kind) {
    list.each((word, value) -> add(word, kind, value));
  }

  private void add(String word, Kind kind, String value) {
    if (word.indexOf(' ') < 0) {
      parts
          .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
          .add(new Part(word, kind, value.isEmpty() ? 0 : Double.parseDouble(value)));
    }
  }

  /** The value of a word of the text that two numbers or more are joined in; NaN when none are. */
  double value(char[] text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST || !parts.containsKey(Lexicon.fold(text[start]))) {
      return Double.NaN;
    }
    List<Part> found = new ArrayList<>(4);
    int[] tries = {0};
    return split(text, start, end, found, tries) && found.size() > 1 ? sum(found) : Double.NaN;
  }

  private boolean split(char[] text, int at, int end, List<Part> found, int[] tries) {
    if (at == end) {
      return true;
    }
    if (++tries[0] > LONGEST) {
      return false;
    }
    for (Part part : parts.getOrDefault(Lexicon.fold(text[at]), List.of())) {
      if (matches(text, at, end, part.word)) {
        found.add(part);
        if (split(text, at + part.word.length(), end, found, tries)) {
          return true;
        }
        found.remove(found.size() - 1);
      }
    }
    return false;
  }

  private static boolean matches(char[] text, int at, int end, String word) {
    if (at + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Lexicon.fold(text[at + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private double sum(List<Part> found) {
    NumberSum sum = new NumberSum(byScores);
    for (int i = 0; i < found.size(); i++) {
      Part part = found.get(i);
      boolean joint = part.kind == Kind.JOINT;
      if (joint) {
        if (i == 0 || ++i == found.size()) {
          return Double.NaN;
        }
        part = found.get(i);
      }
      boolean inverted = joint && sum.takesTens(part.value);
      if (part.kind == Kind.MAGNITUDE) {
        sum.magnitude(part.value);
      } else if (part.kind == Kind.HUNDRED && sum.takesHundred()) {
        sum.hundred();
      } else if (part.kind == Kind.CARDINAL && (inverted || sum.takes(part.value))) {
        sum.cardinal(part.value, part.value == 10);
      } else {
        return Double.NaN;
      }
    }
    return sum.value();
  }
}
