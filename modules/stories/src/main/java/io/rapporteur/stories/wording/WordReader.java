package io.rapporteur.stories.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words as they are compared: marks, case, contractions and the spelling of
 * numbers make no difference.
 */
final class WordReader {
  /** A bracket that is not closed within so many code points is no bracket. */
  private static final int BRACKET = 120;

  private final int[] text;
  private final WordingLists lists;
  private final int offset;
  private final boolean quotation;
  private final WordsSoFar out;
  private int at;
  private int bracketEnd = -1;

  WordReader(String text, WordingLists lists, int offset, boolean quotation) {
    this.text = text.codePoints().toArray();
    this.lists = lists;
    this.offset = offset;
    this.quotation = quotation;
    this.out = new WordsSoFar(lists, offset, shouts(this.text));
  }

  List<ComparedWord> read() {
    while (at < text.length) {
      int c = text[at];
      if (isWord(c)) {
        word();
      } else if (c == '[' || c == '(') {
        bracket();
      } else if (c == '…' || isDots()) {
        out.gap(quotation);
        at++;
      } else {
        sign(c);
      }
    }
    return numbersJoined(out.words());
  }

  private boolean isDots() {
    return text[at] == '.'
        && at + 1 < text.length
        && (text[at + 1] == '.'
            || at + 2 < text.length && text[at + 1] == ' ' && text[at + 2] == '.');
  }

  private void sign(int c) {
    if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n') {
      out.sentenceEnds(c == '.');
    }
    String form = lists.form(Character.toString(c));
    if (form != null) {
      out.add(form, at, at + 1, false, at < bracketEnd);
    }
    at++;
  }

  private void bracket() {
    int close = text[at] == '[' ? ']' : ')';
    int end = at + 1;
    while (end < text.length && end - at < BRACKET && text[end] != close) {
      end++;
    }
    if (end == text.length || text[end] != close) {
      at++;
    } else if (!quotation && isNote(at + 1, end)) {
      at = end + 1;
    } else if (quotation) {
      bracketEnd = end;
      at++;
    } else {
      at++;
    }
  }

  /** Notes are in capitals throughout, or one word in square brackets. */
  private boolean isNote(int from, int to) {
    boolean small = false;
    boolean space = false;
    for (int i = from; i < to; i++) {
      small |= Character.isLowerCase(text[i]);
      space |= text[i] == ' ';
    }
    return !small || text[from - 1] == '[' && !space;
  }

  private void word() {
    int start = at;
    StringBuilder written = new StringBuilder();
    while (at < text.length) {
      int c = text[at];
      if (isWord(c) || c == '*' && written.length() > 0) {
        written.appendCodePoint(c);
      } else if (isApostrophe(c) && isWordAt(at + 1)) {
        written.append('\'');
      } else if (insideNumber(c)) {
        if (c == '.') {
          written.append('.');
        }
      } else if (!(insideAcronym(c, written) || bracketInWord(c))) {
        break;
      }
      at++;
    }
    // a letter in brackets is part of its word: [W]e
    boolean editorial = start < bracketEnd && at <= bracketEnd;
    out.word(written.toString(), start, at, editorial);
  }

  private boolean bracketInWord(int c) {
    return (c == ']' || c == '[') && at > 0 && isWord(text[at - 1]) && isWordAt(at + 1);
  }

  private boolean insideNumber(int c) {
    return (c == ',' || c == '.')
        && Character.isDigit(text[at - 1])
        && at + 1 < text.length
        && Character.isDigit(text[at + 1]);
  }

  /** A point after a single capital that another capital follows, or that ends such letters. */
  private boolean insideAcronym(int c, StringBuilder written) {
    return c == '.'
        && Character.isUpperCase(text[at - 1])
        && (at < 2 || !isWord(text[at - 2]))
        && (at + 2 < text.length && Character.isUpperCase(text[at + 1]) && text[at + 2] == '.'
            || written.length() > 1);
  }

  private boolean isWordAt(int i) {
    return i < text.length && isWord(text[i]);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  /** Whether capitals say nothing, since nearly all letters are. */
  private static boolean shouts(int[] text) {
    int capitals = 0;
    int letters = 0;
    for (int c : text) {
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals * 2 > letters;
  }

  private static boolean isDigit(String form, char least) {
    return form.length() == 1 && form.charAt(0) >= least && form.charAt(0) <= '9';
  }

  /** Twenty-five is one number. */
  private List<ComparedWord> numbersJoined(List<ComparedWord> words) {
    List<ComparedWord> joined = new ArrayList<>(words.size());
    for (ComparedWord word : words) {
      ComparedWord before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && isDigit(word.form(), '1')
          && before.form().endsWith("0")
          && isDigit(before.form().substring(0, before.form().length() - 1), '2')
          && !Character.isDigit(text[before.start() - offset])
          && !Character.isDigit(text[word.start() - offset])) {
        String form = before.form().charAt(0) + word.form();
        joined.set(
            joined.size() - 1,
            new ComparedWord(
                form.toLowerCase(Locale.ROOT),
                WordSort.NUMBER,
                before.start(),
                word.end(),
                false,
                before.editorial(),
                before.afterGap()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }
}
