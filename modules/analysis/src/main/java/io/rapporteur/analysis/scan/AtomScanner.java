package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.Lexicon;
import io.rapporteur.analysis.reading.LanguageSection;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into atoms in one pass. */
final class AtomScanner {
  static final byte WORD = 0;
  static final byte NUMBER = 1;
  static final byte MARK = 2;

  private final String text;

  /** The same as chars: reading them from a string costs a check of its coding each time. */
  private final char[] chars;

  private Lexicon lexicon;
  private boolean apostrophes;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private Lexeme[] lexemes;
  private int[] hashes;

  AtomScanner(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    lexemes = new Lexeme[guess];
    hashes = new int[guess];
  }

  /** The whole text in one language. */
  Atoms scan(LanguagePack pack) {
    return scan(List.of(new LanguageSection(0, chars.length, pack.tag(), pack)));
  }

  /** The text by language. */
  Atoms scan(List<LanguageSection> sections) {
    int[] sectionEnds = new int[sections.size()];
    for (int i = 0; i < sectionEnds.length; i++) {
      LanguageSection section = sections.get(i);
      scan(section.start(), section.end(), section.pack());
      sectionEnds[i] = size;
    }
    PackRanges packs = new PackRanges(sections, sectionEnds);
    return new Atoms(packs, text, chars, size, starts, ends, kinds, lexemes, hashes);
  }

  private void scan(int from, int length, LanguagePack pack) {
    lexicon = pack.lexicon();
    apostrophes = pack.property("apostrophe-in-words", "false").equals("true");
    if (lexicon.isDotted()) {
      makeSmall(from, length);
    }
    int i = from;
    while (i < length) {
      char c = chars[i];
      if (isLetter(c)) {
        int end = i;
        int hash = 0;
        do {
          hash = 31 * hash + Lexicon.fold(chars[end++]);
        } while (end < length && (isLetter(chars[end]) || isInner(end)));
        add(i, end, WORD, lexicon.find(chars, i, end, hash), hash);
        i = end;
      } else if (isDigit(c) || (c == '.' && startsFraction(i))) {
        int end = numberEnd(i);
        add(i, end, NUMBER, null, hash(i, end));
        i = end;
      } else {
        if (!isSpace(c)) {
          char folded = Lexicon.fold(c);
          add(i, i + 1, MARK, lexicon.find(chars, i, i + 1, folded), folded);
        }
        i++;
      }
    }
  }

  /** The apostrophe of a word, where the language has such: {@code п'ять}. */
  private boolean isInner(int i) {
    return apostrophes
        && Lexicon.fold(chars[i]) == '\''
        && i + 1 < chars.length
        && isLetter(chars[i + 1]);
  }

  /** The capitals that most languages fold otherwise; the chars are a copy for looking words up. */
  private void makeSmall(int from, int to) {
    for (int i = from; i < to; i++) {
      chars[i] = chars[i] == 'I' ? 'ı' : chars[i] == 'İ' ? 'i' : chars[i];
    }
  }

  private int numberEnd(int from) {
    int i = from + 1;
    while (i < chars.length) {
      char c = chars[i];
      boolean joins = isSeparator(c) && i + 1 < chars.length && isDigit(chars[i + 1]);
      if (!isDigit(c) && !joins) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A point before a digit begins a number ({@code .001}) where no word or digit precedes it. */
  private boolean startsFraction(int i) {
    return i + 1 < chars.length
        && isDigit(chars[i + 1])
        && (i == 0 || isSpace(chars[i - 1]) || chars[i - 1] == '(');
  }

  private int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }

  private void add(int start, int end, byte kind, Lexeme lexeme, int hash) {
    if (size == starts.length) {
      int room = size + size / 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      lexemes = Arrays.copyOf(lexemes, room);
      hashes = Arrays.copyOf(hashes, room);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    lexemes[size] = lexeme;
    hashes[size] = hash;
    size++;
  }

  /** Surrogates count as letters: a pair is never cut in two. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0x80
            && (Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x80 && Character.isDigit(c));
  }

  /** Points and commas, and the spaces that never break, group digits. */
  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
