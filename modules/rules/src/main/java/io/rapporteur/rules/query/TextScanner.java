package io.rapporteur.rules.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts running text into the very words {@link TextAnalysis#WORDS} cuts it into, several times
 * faster: stretches between white space that are plain ASCII (and the punctuation of good
 * typography) are cut here, by the rules of UAX #29 as far as these characters are concerned; any
 * other stretch goes through Lucene's analysis. White space always ends a word, so the cuts cannot
 * differ; a test holds the two against each other.
 */
public final class TextScanner {
  /** Lucene cuts longer words into pieces of this length. */
  private static final int LONGEST = 255;

  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;

  /** Joins letters and digits alike: the underscore. */
  private static final byte JOINER = 4;

  /** Joins letters: the colon. */
  private static final byte MID_LETTER = 5;

  /** Joins digits: comma, semicolon. */
  private static final byte MID_DIGIT = 6;

  /** Joins letters, or digits: full stop, apostrophes. */
  private static final byte MID_BOTH = 7;

  private static final byte FOREIGN = 8;

  private static final byte[] KIND = kinds();

  /** Takes the words. */
  public interface Words {
    /**
     * A word.
     *
     * @param chars its folded letters, at the beginning; to be copied if kept
     * @param start char offset in the text
     * @param end char offset just past it, with what an apostrophe sets off
     */
    void word(char[] chars, int length, int start, int end);
  }

  private final char[] buffer = new char[LONGEST + 1];

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < 128; c++) {
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        kinds[c] = SPACE;
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        kinds[c] = LETTER;
      } else if (c >= '0' && c <= '9') {
        kinds[c] = DIGIT;
      }
    }
    kinds['_'] = JOINER;
    kinds[':'] = MID_LETTER;
    kinds[','] = MID_DIGIT;
    kinds[';'] = MID_DIGIT;
    kinds['.'] = MID_BOTH;
    kinds['\''] = MID_BOTH;
    return kinds;
  }

  private static byte kind(char c) {
    if (c < 128) {
      return KIND[c];
    }
    return switch (c) {
      case '\u2018', '\u2019' -> MID_BOTH;
      case '\u201C', '\u201D', '\u201E', '\u2013', '\u2014', '\u00AB', '\u00BB', '\u20AC' -> OTHER;
      default -> FOREIGN;
    };
  }

  /** Cuts a text. */
  public void scan(String text, Words words) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int start = at;
      boolean plain = true;
      byte kind = kind(text.charAt(at));
      if (kind == SPACE) {
        at++;
        continue;
      }
      while (at < length && kind != SPACE) {
        plain &= kind != FOREIGN;
        at++;
        kind = at < length ? kind(text.charAt(at)) : SPACE;
      }
      if (plain && at - start <= LONGEST) {
        plain(text, start, at, words);
      } else {
        foreign(text, start, at, words);
      }
    }
  }

  private void plain(String text, int from, int to, Words words) {
    int at = from;
    while (at < to) {
      byte kind = kind(text.charAt(at));
      if (kind != LETTER && kind != DIGIT && kind != JOINER) {
        at++;
        continue;
      }
      int start = at;
      boolean spoken = kind != JOINER;
      byte last = kind;
      at++;
      while (at < to) {
        kind = kind(text.charAt(at));
        if (kind == LETTER || kind == DIGIT || kind == JOINER) {
          spoken |= kind != JOINER;
        } else {
          byte next = at + 1 < to ? kind(text.charAt(at + 1)) : SPACE;
          boolean joins =
              last == LETTER && next == LETTER && (kind == MID_LETTER || kind == MID_BOTH)
                  || last == DIGIT && next == DIGIT && (kind == MID_DIGIT || kind == MID_BOTH);
          if (!joins) {
            break;
          }
          at++;
          kind = next;
        }
        last = kind;
        at++;
      }
      // Underscores alone are no word.
      if (spoken) {
        emit(text, start, at, words);
      }
    }
  }

  private void emit(String text, int start, int end, Words words) {
    int length = end - start;
    if (length > 2 && possessive(text, end)) {
      length -= 2;
    }
    boolean apostrophe = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      } else if (c > 127) {
        c = '\'';
      }
      buffer[i] = c;
      apostrophe |= c == '\'';
    }
    if (apostrophe) {
      length = Apostrophes.end(buffer, length);
      int proper = Apostrophes.start(buffer, length);
      length -= proper;
      System.arraycopy(buffer, proper, buffer, 0, length);
    }
    words.word(buffer, length, start, end);
  }

  private static boolean possessive(String text, int end) {
    char mark = text.charAt(end - 2);
    char letter = text.charAt(end - 1);
    return (letter == 's' || letter == 'S') && (mark == '\'' || mark == '\u2019');
  }

  private static void foreign(String text, int from, int to, Words words) {
    // The space keeps half a surrogate pair from being last, where Lucene would drop what precedes.
    String stretch = text.substring(from, to) + ' ';
    try (TokenStream stream = TextAnalysis.WORDS.tokenStream("", stretch)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.word(
            term.buffer(), term.length(), from + offset.startOffset(), from + offset.endOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }
}
