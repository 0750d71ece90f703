package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.reading.LanguageSection;
import java.util.List;

/**
 * A hand-written scanner: looks at each character a bounded number of times. Words of scripts
 * written without spaces are cut by {@link UnspacedScripts}.
 */
final class Tokenizer {
  private final String text;
  private final int length;
  private final Cuts cuts;
  private WordSplitter splitter;
  private Abbreviations abbreviations;

  Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    this.cuts = new Cuts(length);
  }

  /** The tokens of a text, each paragraph cut as its language wants it. */
  Cuts run(List<LanguageSection> sections) {
    for (LanguageSection section : sections) {
      SegmentWords words = SegmentWords.of(section.pack());
      splitter = new WordSplitter(text, cuts, words);
      abbreviations = new Abbreviations(words);
      run(section.start(), section.end());
    }
    return cuts;
  }

  private void run(int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (CharKind.blank(c)) {
        at += Character.charCount(c);
      } else if (c == '.' && CharKind.asciiDigit(peek(at + 1)) && !CharKind.word(peek(at - 1))) {
        at = number(at, at + 1);
      } else if (UnspacedScripts.contains(c)) {
        at = UnspacedScripts.cut(text, at, cuts);
      } else if (CharKind.word(c) || tag(at, c)) {
        at = word(at);
      } else {
        at = mark(at, c);
      }
    }
  }

  private char peek(int at) {
    return at >= 0 && at < length ? text.charAt(at) : ' ';
  }

  /** A handle or hash tag stays whole: {@code @who}, {@code #what}. */
  private boolean tag(int at, int c) {
    return (c == '@' || c == '#') && CharKind.letter(peek(at + 1)) && !CharKind.word(peek(at - 1));
  }

  private int word(int start) {
    int address = WebAddresses.end(text, start);
    if (address > start) {
      cuts.add(start, address);
      return address;
    }
    if (Character.isDigit(text.codePointAt(start))) {
      return number(start, start);
    }
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < length) {
      int c = text.codePointAt(end);
      if (CharKind.word(c) && !UnspacedScripts.contains(c)) {
        end += Character.charCount(c);
      } else if ((CharKind.apostrophe(c) || CharKind.hyphen(c)) && CharKind.word(peek(end + 1))) {
        end++;
      } else if (c == '&' && CharKind.upper(peek(end - 1)) && CharKind.upper(peek(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    if (peek(end) == '.') {
      int dotted = abbreviations.end(text, start, end);
      if (dotted > end) {
        return splitter.dotted(start, dotted);
      }
    }
    splitter.split(start, end);
    return end;
  }

  /**
   * Digits with separators between digits, and the letters that follow: {@code 1,500}, {@code 5th}.
   */
  private int number(int start, int from) {
    int end = from;
    while (end < length) {
      char c = text.charAt(end);
      if (Character.isDigit(c)) {
        end++;
      } else if (CharKind.numberSeparator(c)
          && end > from
          && Character.isDigit(peek(end + 1))
          && Character.isDigit(peek(end - 1))) {
        end++;
      } else {
        break;
      }
    }
    while (end < length
        && CharKind.word(text.charAt(end))
        && !UnspacedScripts.contains(peek(end))) {
      end++;
    }
    if (end == start) {
      end = start + Character.charCount(text.codePointAt(start));
    }
    cuts.add(start, end);
    return end;
  }

  private int mark(int start, int c) {
    int end = start + Character.charCount(c);
    if (CharKind.apostrophe(c) && splitter.clitic(start) > 0) {
      end = start + splitter.clitic(start);
    } else if (CharKind.runs(c)) {
      while (end < length && text.charAt(end) == c) {
        end++;
      }
    } else if ((c == '`' || c == '\'') && peek(end) == c) {
      end++;
    }
    cuts.add(start, end);
    return end;
  }
}
