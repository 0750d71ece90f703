package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells line ends that a fixed width made from those that somebody meant.
 *
 * <p>A program that wraps puts as many words on a line as there is room for: the first word of the
 * next line did not fit any more. So in a wrapped text a line end before a word that would have
 * fitted was meant, and it parts paragraphs even where no empty line stands.
 */
final class LineWrap {
  /** Nobody writes lines this long by hand or by a wrapping program. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 45;

  /** So many line ends tell a width by themselves; fewer want a sentence that goes on. */
  private static final int ENOUGH = 3;

  /** Words no sentence and no headline ends with. */
  private static final Set<String> LEADING_ON = CleaningLists.of("line-goes-on");

  private static final Set<String> BYLINES = CleaningLists.of("byline-label");

  private final String text;

  /** Offsets of the ends of lines that another line follows directly. */
  private final List<Integer> ends = new ArrayList<>();

  private int longest;
  private boolean exact;

  private LineWrap(String text) {
    this.text = text;
  }

  /** Null where the text is not wrapped; each of its lines is a paragraph then. */
  static LineWrap of(String text, boolean html) {
    LineWrap wrap = new LineWrap(text);
    return wrap.measure() && wrap.isWrapped(html) ? wrap : null;
  }

  private boolean measure() {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean oneWord = text.indexOf(' ', start) < 0 || text.indexOf(' ', start) >= end;
      if (!oneWord) {
        longest = Math.max(longest, end - start);
      }
      if (longest > WIDEST) {
        return false;
      }
      if (end > start && end + 1 < text.length() && text.charAt(end + 1) != '\n') {
        ends.add(end);
      }
      start = end + 1;
    }
    return longest >= NARROWEST && !ends.isEmpty();
  }

  /**
   * Nearly all lines that end inside a sentence are full, and enough of them are there. Short ones
   * (a list's, a sheet of styles) do not count where the full ones are prose.
   */
  private boolean isWrapped(boolean html) {
    int inside = 0;
    int longOnes = 0;
    int full = 0;
    int fullGoingOn = 0;
    int nearly = 0;
    for (int end : ends) {
      if (endsSentence(end)) {
        continue;
      }
      boolean on = goesOn(end);
      boolean filled = !fits(end);
      inside++;
      longOnes += filled || isLong(end) ? 1 : 0;
      full += filled ? 1 : 0;
      fullGoingOn += filled && on ? 1 : 0;
      nearly += filled || on && isLong(end) ? 1 : 0;
    }
    exact = full >= longOnes * .95;
    if (full < ENOUGH) {
      return !html && full == inside && fullGoingOn * 2 > inside;
    }
    return nearly >= inside * .8 || nearly >= longOnes * .8 && fullGoingOn * 2 > full;
  }

  /** True where the line end inside a paragraph is white space alone. */
  boolean joins(int end) {
    if (startsLower(end + 1) && !endsSentence(end)) {
      return true;
    }
    return exact ? !fits(end) : isLong(end);
  }

  /** Would the first word of the next line have stood on this one? */
  private boolean fits(int end) {
    int from = end + 1;
    int to = from;
    while (to < text.length() && text.charAt(to) != ' ' && text.charAt(to) != '\n') {
      to++;
    }
    return length(end) + 1 + to - from <= longest;
  }

  private boolean isLong(int end) {
    return length(end) >= longest * 3 / 4;
  }

  private int length(int end) {
    return end - (text.lastIndexOf('\n', end - 1) + 1);
  }

  private boolean endsSentence(int end) {
    return Paragraph.endsSentence(text, end);
  }

  /** The next line goes on in small letters or figures, or this one ends where no sentence does. */
  private boolean goesOn(int end) {
    for (String by : BYLINES) {
      if (text.startsWith(by, end + 1) && text.startsWith(" ", end + 1 + by.length())) {
        return false;
      }
    }
    return startsLower(end + 1)
        || Character.isDigit(text.charAt(end + 1))
        || text.charAt(end - 1) == ','
        || LEADING_ON.contains(lastWord(end));
  }

  private boolean startsLower(int at) {
    return Character.isLowerCase(text.codePointAt(at));
  }

  private String lastWord(int end) {
    int from = end;
    while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }
}
