package io.rapporteur.stories.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a body into words. Scripts that write no spaces give a word for each ideograph; marks,
 * quotation marks and dashes belong to no word, so that a change of typography changes nothing.
 */
final class CopyWordReader {
  private final String body;
  private final List<CopyWord> words = new ArrayList<>();
  private final Set<Long> lowerCase = new HashSet<>();
  private final List<Boolean> capital = new ArrayList<>();
  private final List<Boolean> first = new ArrayList<>();
  private boolean quoted;
  private boolean atStart = true;
  private int sentence;

  private CopyWordReader(String body) {
    this.body = body;
  }

  /** The words in order. */
  static List<CopyWord> read(String body) {
    CopyWordReader reader = new CopyWordReader(body);
    reader.scan();
    return reader.withNames();
  }

  private void scan() {
    int i = 0;
    while (i < body.length()) {
      int c = body.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = end(i, c);
        add(i, end);
        i = end;
      } else {
        mark(i, c);
        i += Character.charCount(c);
      }
    }
  }

  /** Where the word ends that begins at {@code start}. */
  private int end(int start, int first) {
    int i = start + Character.charCount(first);
    if (Character.isIdeographic(first)) {
      return i;
    }
    while (i < body.length()) {
      int c = body.codePointAt(i);
      int after = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) ? !Character.isIdeographic(c) : isMark(c)) {
        i = after;
      } else if (joins(c, i, after)) {
        i = after;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a mark holds a word together: {@code it's}, {@code 1,200.50}, {@code U.S}. */
  private boolean joins(int c, int at, int after) {
    if (after >= body.length()) {
      return false;
    }
    int before = body.codePointBefore(at);
    int next = body.codePointAt(after);
    boolean digits = Character.isDigit(before) && Character.isDigit(next);
    return switch (c) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(next);
      case ',', '/', ':' -> digits;
      case '.' -> digits || Character.isLetter(before) && Character.isLetter(next) && isInitial(at);
      default -> false;
    };
  }

  private boolean isInitial(int dot) {
    return dot < 2 || !Character.isLetterOrDigit(body.codePointBefore(dot - 1));
  }

  private void add(int start, int end) {
    String text = body.substring(start, end).replace('\u2019', '\'');
    boolean number = Character.isDigit(text.codePointAt(0));
    String normal = number ? text.replace(",", "") : text;
    normal = normal.toLowerCase(Locale.ROOT);
    long hash = Hashes.of(normal);
    boolean upper = !number && Character.isUpperCase(text.codePointAt(0));
    if (!upper) {
      lowerCase.add(hash);
    }
    int kind = (number ? CopyWord.NUMBER : 0) | (quoted ? CopyWord.QUOTED : 0);
    words.add(new CopyWord(hash, start, end, kind, sentence));
    capital.add(upper);
    first.add(atStart);
    atStart = false;
  }

  private void mark(int at, int c) {
    switch (c) {
      case '"' -> quoted = !quoted;
      case '\u201c', '\u00ab', '\u201e' -> {
        quoted = true;
        atStart = true;
      }
      case '\u201d', '\u00bb' -> quoted = false;
      case '\n' -> {
        // A mark that is never closed must not quote the rest of the text.
        if (at + 1 < body.length() && body.charAt(at + 1) == '\n') {
          quoted = false;
        }
        newSentence();
      }
      case '!', '?', '\u3002', '\uff01', '\uff1f' -> newSentence();
      case '.' -> {
        boolean blank = at + 1 >= body.length() || !Character.isLetterOrDigit(body.charAt(at + 1));
        if (blank && !words.isEmpty() && !abbreviation()) {
          newSentence();
        }
      }
      default -> {}
    }
    if (c == '"') {
      atStart = true;
    }
  }

  /** Whether the last word is an initial or has a point inside, as {@code J} and {@code U.S}. */
  private boolean abbreviation() {
    CopyWord last = words.get(words.size() - 1);
    String text = body.substring(last.start(), last.end());
    return Character.isLetter(text.charAt(0)) && (text.length() == 1 || text.indexOf('.') > 0);
  }

  private void newSentence() {
    if (!words.isEmpty() && words.get(words.size() - 1).sentence() == sentence) {
      sentence++;
    }
    atStart = true;
  }

  /**
   * A capital makes a name of a word that the text never writes small; at the start of a sentence
   * only when the next word has one too.
   */
  private List<CopyWord> withNames() {
    List<CopyWord> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CopyWord word = words.get(i);
      boolean name = capital.get(i) && !lowerCase.contains(word.hash());
      if (name && first.get(i)) {
        name = i + 1 < words.size() && capital.get(i + 1) && !first.get(i + 1);
      }
      all.add(name ? with(word, CopyWord.NAME) : word);
    }
    return all;
  }

  static CopyWord with(CopyWord word, int kind) {
    return new CopyWord(word.hash(), word.start(), word.end(), word.kind() | kind, word.sentence());
  }
}
