package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.Lexicon;
import io.rapporteur.analysis.pack.ListedPhrase;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;

/**
 * A text cut finer than tokens, so that numbers, units and marks written together come apart the
 * same way however they are spaced: {@code $13.6M} is {@code $}, {@code 13.6}, {@code M}. Offsets
 * are chars of the text. An index outside the text answers like a mark that matches nothing, so
 * that a rule may look ahead without asking where the text ends.
 */
public final class Atoms {
  private final String text;
  private final char[] chars;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final Lexeme[] lexemes;

  /** {@link String#hashCode} of each atom in lower case. */
  private final int[] hashes;

  private final PackRanges packs;

  Atoms(
      PackRanges packs,
      String text,
      char[] chars,
      int size,
      int[] starts,
      int[] ends,
      byte[] kinds,
      Lexeme[] lexemes,
      int[] hashes) {
    this.packs = packs;
    this.text = text;
    this.chars = chars;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.lexemes = lexemes;
    this.hashes = hashes;
  }

  /** The body of a document, each word with what the pack of its paragraph's language knows. */
  public static Atoms of(Reading reading) {
    return reading.view(
        Atoms.class, document -> new AtomScanner(document.body()).scan(document.sections()));
  }

  /** Cuts a text of a language; linear time. */
  public static Atoms cut(String text, LanguagePack pack) {
    return new AtomScanner(text).scan(pack);
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** Number of atoms. */
  public int size() {
    return size;
  }

  /** Offset of an atom's first char; the text's length past the last atom. */
  public int start(int i) {
    return i < 0 ? 0 : i < size ? starts[i] : text.length();
  }

  /** Offset just past an atom's last char. */
  public int end(int i) {
    return i < 0 ? 0 : i < size ? ends[i] : text.length();
  }

  /** The atom's text as written; empty outside. */
  public String text(int i) {
    return inside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** True for a run of letters. */
  public boolean isWord(int i) {
    return inside(i) && kinds[i] == AtomScanner.WORD;
  }

  /** True for a run of digits. */
  public boolean isNumber(int i) {
    return inside(i) && kinds[i] == AtomScanner.NUMBER;
  }

  /** True for this mark. */
  public boolean isMark(int i, char mark) {
    return inside(i) && kinds[i] == AtomScanner.MARK && chars[starts[i]] == mark;
  }

  /** True for any of these marks. */
  public boolean isAnyMark(int i, String marks) {
    return inside(i) && kinds[i] == AtomScanner.MARK && marks.indexOf(chars[starts[i]]) >= 0;
  }

  /** True for a hyphen or dash of any length. */
  public boolean isDash(int i) {
    return isAnyMark(i, "-‐‑–—−");
  }

  /**
   * True for this word, whatever its case in the text.
   *
   * @param word in lower case
   */
  public boolean is(int i, String word) {
    return i >= 0 && i < size && hashes[i] == word.hashCode() && matches(i, word);
  }

  private boolean matches(int i, String word) {
    int start = starts[i];
    if (ends[i] - start != word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (Lexicon.fold(chars[start + k]) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** {@link String#hashCode} of the atom in lower case; 0 outside. */
  public int hash(int i) {
    return inside(i) ? hashes[i] : 0;
  }

  /** True for any of these words, given in lower case. */
  public boolean isAny(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  /** What the lexicon knows of a word or mark; null when nothing. */
  public Lexeme lexeme(int i) {
    return inside(i) ? lexemes[i] : null;
  }

  /** True when the lexicon gives the word this class. */
  public boolean is(int i, WordClass wanted) {
    return inside(i) && lexemes[i] != null && lexemes[i].is(wanted);
  }

  /** True when the lexicon gives the word one of these classes. */
  public boolean isOneOf(int i, ClassSet wanted) {
    return inside(i) && lexemes[i] != null && lexemes[i].isOneOf(wanted);
  }

  /** The value of a word for a class, or null when it is not of that class. */
  public String value(int i, WordClass wanted) {
    return is(i, wanted) ? lexemes[i].value(wanted) : null;
  }

  /** The value of a word for a class as a whole number, or {@code otherwise}. */
  public int number(int i, WordClass wanted, int otherwise) {
    return is(i, wanted) ? lexemes[i].number(wanted) : otherwise;
  }

  /** The pack of the language that an atom stands in. */
  public LanguagePack pack(int i) {
    return packs.pack(i);
  }

  /** What the pack of an atom's language says of numbers. */
  NumberRules numberRules(int i) {
    return packs.numberRules(i);
  }

  /** The text's chars; not to be changed. */
  char[] chars() {
    return chars;
  }

  /**
   * The atom past the longest word or phrase of a class that begins at {@code i}; -1 when none
   * does.
   */
  public int phraseEnd(int i, WordClass wanted) {
    Lexeme lexeme = lexeme(i);
    if (lexeme == null) {
      return -1;
    }
    ListedPhrase phrase = ListedPhrases.from(this, i, lexeme, wanted);
    return phrase != null ? i + phrase.length() : lexeme.is(wanted) ? i + 1 : -1;
  }

  /** The value of the longest word or phrase of a class that begins at {@code i}, or null. */
  public String phraseValue(int i, WordClass wanted) {
    Lexeme lexeme = lexeme(i);
    if (lexeme == null) {
      return null;
    }
    ListedPhrase phrase = ListedPhrases.from(this, i, lexeme, wanted);
    return phrase != null ? phrase.value() : lexeme.value(wanted);
  }

  /**
   * The first atom of the longest word or phrase of a class that ends at {@code last}; -1 when none
   * does.
   *
   * @param last its last atom
   */
  public int phraseStart(int last, WordClass wanted) {
    Lexeme lexeme = lexeme(last);
    if (lexeme == null) {
      return -1;
    }
    ListedPhrase phrase = ListedPhrases.to(this, last, lexeme, wanted);
    return phrase != null ? last + 1 - phrase.length() : lexeme.is(wanted) ? last : -1;
  }

  /** True for an apostrophe, straight or curved. */
  public boolean isApostrophe(int i) {
    return isAnyMark(i, "'’ʼ");
  }

  /** True when nothing stands between this atom and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** True when the atom starts with an upper-case letter. */
  public boolean capitalised(int i) {
    return inside(i) && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** True for a word without any small letter. */
  public boolean isCapitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int c = starts[i]; c < ends[i]; c++) {
      if (Character.isLowerCase(chars[c])) {
        return false;
      }
    }
    return true;
  }

  /** True when a line ends before any of these atoms, the last one included. */
  public boolean afterBreak(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (afterBreak(i)) {
        return true;
      }
    }
    return false;
  }

  /** True when a line ends between this atom and the one before it. */
  public boolean afterBreak(int i) {
    if (i <= 0 || i >= size) {
      return true;
    }
    for (int c = ends[i - 1]; c < starts[i]; c++) {
      if (chars[c] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The atom that covers or follows an offset; the size past the last. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private boolean inside(int i) {
    return i >= 0 && i < size;
  }
}
