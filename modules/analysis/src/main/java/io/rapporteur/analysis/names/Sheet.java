package io.rapporteur.analysis.names;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.Sentence;
import io.rapporteur.analysis.Token;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.analysis.gazetteer.Pieces;
import java.util.Arrays;
import java.util.List;

/** What features need of each token of a document, in arrays by token. */
final class Sheet {
  /** Tokens beyond the edges count as this. */
  static final long EDGE = Hash.of("<edge>");

  /** Longer runs of capitals are cut: no name is so long, and features look at whole runs. */
  private static final int LONGEST_RUN = 40;

  final int size;
  final List<Token> tokens;
  final List<Sentence> sentences;
  final long[] word;
  final long[] lower;
  final long[] shape;
  final byte[] kind;
  final int[] cues;
  final boolean[] initial;

  /** Share of capitalised words of the token's sentence: 0 normal, 1 title case, 2 all capitals. */
  final byte[] casing;

  /** Bits of {@link GazetteerFlags}. */
  final long[] gazetteer;

  /** First token and end of the run of capitals around each token; -1 where there is none. */
  final int[] runStart;

  final int[] runEnd;

  /** True where a token has a capital within two places: others are outside unseen. */
  final boolean[] active;

  private Sheet(Reading reading) {
    tokens = reading.tokens();
    sentences = reading.sentences();
    size = tokens.size();
    word = new long[size];
    lower = new long[size];
    shape = new long[size];
    kind = new byte[size];
    cues = new int[size];
    initial = new boolean[size];
    casing = new byte[size];
    gazetteer = new long[size];
    runStart = new int[size];
    runEnd = new int[size];
    active = new boolean[size];
  }

  static Sheet of(Reading reading, Pieces pieces, Gazetteer gazetteer) {
    Sheet sheet = new Sheet(reading);
    sheet.words();
    sheet.sentenceCasing();
    sheet.runs();
    GazetteerFlags.fill(sheet, reading, pieces, gazetteer);
    return sheet;
  }

  private void words() {
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      int k = WordShape.classOf(token.text());
      kind[i] = (byte) k;
      lower[i] = Hash.of(token.lower());
      if (WordShape.capital(k)) {
        for (int j = Math.max(0, i - 2); j <= i + 2 && j < size; j++) {
          active[j] = true;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (active[i]) {
        Token token = tokens.get(i);
        word[i] = WordShape.capital(kind[i]) ? Hash.of(token.text()) : lower[i];
        shape[i] = WordShape.shape(token.text());
        cues[i] = Cues.of(lower[i]);
      }
    }
  }

  private void sentenceCasing() {
    for (Sentence sentence : sentences) {
      int words = 0;
      int capitals = 0;
      int all = 0;
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        int k = kind[i];
        if (k == WordShape.LOWER || WordShape.capital(k)) {
          words++;
          capitals += WordShape.capital(k) ? 1 : 0;
          all += k == WordShape.ALL_CAPITALS ? 1 : 0;
        }
      }
      byte code = 0;
      if (words >= 4 && all * 10 > words * 7) {
        code = 2;
      } else if (words >= 4 && capitals * 10 > words * 6) {
        code = 1;
      }
      Arrays.fill(casing, sentence.firstToken(), sentence.endToken(), code);
      int first = sentence.firstToken();
      while (first < sentence.endToken() && kind[first] == WordShape.MARK) {
        first++;
      }
      if (first < sentence.endToken()) {
        initial[first] = true;
      }
    }
  }

  /** A run: capitalised words, with one or two connecting words between two of them. */
  private void runs() {
    Arrays.fill(runStart, -1);
    for (Sentence sentence : sentences) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        if (!WordShape.capital(kind[i])) {
          i++;
          continue;
        }
        int end = i + 1;
        while (end < sentence.endToken() && end - i < LONGEST_RUN) {
          if (WordShape.capital(kind[end])) {
            end++;
          } else {
            int over = end;
            while (over < sentence.endToken()
                && over < end + 2
                && ((cues[over] & Cues.CONNECTOR) != 0 || isHyphen(over))) {
              over++;
            }
            if (over == end || over >= sentence.endToken() || !WordShape.capital(kind[over])) {
              break;
            }
            end = over + 1;
          }
        }
        Arrays.fill(runStart, i, end, i);
        Arrays.fill(runEnd, i, end, end);
        i = end;
      }
    }
  }

  /** A hyphen inside a compound: no space before or after it. */
  private boolean isHyphen(int i) {
    Token token = tokens.get(i);
    return token.end() - token.start() == 1
        && "-‐–".indexOf(token.text().charAt(0)) >= 0
        && i > 0
        && i + 1 < size
        && tokens.get(i - 1).end() == token.start()
        && tokens.get(i + 1).start() == token.end();
  }

  long lowerAt(int i) {
    return i >= 0 && i < size ? lower[i] : EDGE;
  }

  boolean sameSentence(int i, int j) {
    return j >= 0 && j < size && tokens.get(i).sentence() == tokens.get(j).sentence();
  }
}
