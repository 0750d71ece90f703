package io.rapporteur.analysis.names;

import io.rapporteur.analysis.names.tagging.WordShape;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document whose letters tell nothing of names: all in capitals, all small, or with
 * a capital at the head of each word, as headlines are.
 */
final class OddLines {
  /** A line of fewer words may be one name. */
  private static final int WORDS = 3;

  /** A name may have so many words with capitals; a headline has more. */
  private static final int TITLED_WORDS = 4;

  /** Words up to so many letters may stay small in a headline. */
  private static final int SMALL = 4;

  /** A text of more lines in capitals or small letters than this share has no letters to go by. */
  private static final double MOST = .3;

  /** Titled lines may be more: a word in them loses its capital only where something tells so. */
  private static final double MOST_TITLED = .5;

  private final List<Token> tokens;
  private final String body;

  private OddLines(Reading reading) {
    this.tokens = reading.tokens();
    this.body = reading.body();
  }

  /** The lines, in order; none where they are too much of the document. */
  static List<Sentence> of(Reading reading) {
    OddLines lines = new OddLines(reading);
    List<Sentence> odd = new ArrayList<>();
    int length = 0;
    int titled = 0;
    for (Sentence sentence : reading.sentences()) {
      boolean small = sentence.firstToken() == 0 && lines.isSmall(sentence);
      int words = sentence.endToken() - sentence.firstToken();
      if (small || lines.isCapitals(sentence)) {
        odd.add(sentence);
        length += words;
      } else if (lines.isTitled(sentence)) {
        odd.add(sentence);
        titled += words;
      }
    }
    int all = lines.tokens.size();
    return length <= all * MOST && length + titled <= all * MOST_TITLED ? odd : List.of();
  }

  private boolean isCapitals(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int kind = WordShape.classOf(tokens.get(i).text());
      boolean all = kind == WordShape.ALL_CAPITALS;
      if (!all && words > capitals + 1) {
        return false;
      }
      words += all || kind == WordShape.LOWER || WordShape.capital(kind) ? 1 : 0;
      capitals += all ? 1 : 0;
    }
    return capitals >= WORDS && capitals >= words * .8;
  }

  private boolean isSmall(Sentence sentence) {
    int words = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String text = tokens.get(i).text();
      if (!text.equals(tokens.get(i).lower())) {
        return false;
      }
      words += Character.isLetter(text.charAt(0)) ? 1 : 0;
    }
    return words >= WORDS;
  }

  /** A line of its own, without a full stop, in which only short words are small. */
  private boolean isTitled(Sentence sentence) {
    char last = body.charAt(sentence.end() - 1);
    return last != '.'
        && isEdge(sentence.start() - 1)
        && isEdge(sentence.end())
        && isTitled(tokens, sentence);
  }

  /** Whether only short words of a sentence are small, and some have one capital. */
  static boolean isTitled(List<Token> tokens, Sentence sentence) {
    int titled = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String text = tokens.get(i).text();
      char first = text.charAt(0);
      if (Character.isUpperCase(first)) {
        titled++;
        capitals += WordShape.classOf(text) == WordShape.ALL_CAPITALS ? 1 : 0;
      } else if (Character.isLowerCase(first) && (text.length() > SMALL || titled == 0)) {
        return false;
      }
    }
    return titled >= TITLED_WORDS && titled > capitals * 2;
  }

  private boolean isEdge(int offset) {
    return offset < 0 || offset >= body.length() || body.charAt(offset) == '\n';
  }
}
