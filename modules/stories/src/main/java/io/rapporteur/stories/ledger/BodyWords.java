package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and numbers of one document. */
final class BodyWords {
  /** Letters by which the forms of a word are one. */
  private static final int STEM = 6;

  /** Words of a sentence that are kept on either side. */
  private static final int AROUND = 14;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");

  private final List<String> stems = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Boolean> large = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  BodyWords(String body) {
    Matcher word = WORD.matcher(body);
    // a stem is one string, however often it stands in the document
    Map<String, String> known = new HashMap<>();
    int chars = 0;
    int points = 0;
    while (word.find()) {
      points += body.codePointCount(chars, word.start());
      chars = word.start();
      String stem = known.computeIfAbsent(stem(word.group()), Function.identity());
      stems.add(stem);
      starts.add(points);
      large.add(Character.isUpperCase(word.group().codePointAt(0)));
      counts.merge(stem, 1, Integer::sum);
    }
  }

  static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.codePointCount(0, small.length()) > STEM) {
      return small.substring(0, small.offsetByCodePoints(0, STEM));
    }
    boolean plural = small.length() > 3 && small.endsWith("s") && !small.endsWith("ss");
    return plural ? small.substring(0, small.length() - 1) : small;
  }

  /** Stems of all words and numbers of a text. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : NO_WORD.split(text)) {
      stems.add(stem(word));
    }
    return stems;
  }

  /** Stems of the words that are written large. */
  Set<String> large() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < stems.size(); i++) {
      if (large.get(i)) {
        all.add(stems.get(i));
      }
    }
    return Set.copyOf(all);
  }

  /** The words around a stretch inside its sentence, all in code points, in order. */
  List<Nearby> around(int from, int start, int end, int to) {
    List<Nearby> words = new ArrayList<>();
    int first = after(start);
    int next = after(end);
    for (int i = Math.max(0, first - AROUND); i < first; i++) {
      if (starts.get(i) >= from) {
        words.add(nearby(i, i - first, from));
      }
    }
    for (int i = next; i < Math.min(stems.size(), next + AROUND); i++) {
      if (starts.get(i) < to) {
        words.add(nearby(i, i - next + 1, from));
      }
    }
    return words;
  }

  private Nearby nearby(int i, int distance, int from) {
    boolean name = large.get(i) && starts.get(i) > from;
    return new Nearby(stems.get(i), distance, counts.get(stems.get(i)), name);
  }

  /** Index of the first word that starts at an offset or after it. */
  private int after(int offset) {
    int lo = 0;
    int hi = starts.size();
    while (lo < hi) {
      int middle = (lo + hi) / 2;
      if (starts.get(middle) < offset) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }
}
