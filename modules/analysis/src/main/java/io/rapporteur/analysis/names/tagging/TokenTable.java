package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.Arrays;
import java.util.List;

/** What features need of each token of a document, in arrays by token. */
final class TokenTable {
  /** Tokens beyond the edges count as this. */
  static final long EDGE = Hash.of("<edge>");

  /** Longer runs of capitals are cut: no name is so long, and features look at whole runs. */
  private static final int LONGEST_RUN = 40;

  final int size;
  final List<Token> tokens;
  final List<Sentence> sentences;

  /** Each active token's word; null for others. */
  final WordFeatures[] words;

  final long[] lower;
  final byte[] kind;
  final int[] cues;

  /** Number of each token's sentence. */
  final int[] sentence;

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

  private TokenTable(Reading reading) {
    tokens = reading.tokens();
    sentences = reading.sentences();
    size = tokens.size();
    words = new WordFeatures[size];
    lower = new long[size];
    kind = new byte[size];
    cues = new int[size];
    sentence = new int[size];
    initial = new boolean[size];
    casing = new byte[size];
    gazetteer = new long[size];
    runStart = new int[size];
    runEnd = new int[size];
    active = new boolean[size];
  }

  static TokenTable of(
      Reading reading,
      Pieces pieces,
      Gazetteer gazetteer,
      LanguagePack pack,
      WordFeatureCache words) {
    TokenTable table = new TokenTable(reading);
    table.words(words);
    for (LanguageSection section : reading.sections()) {
      if (!isRead(section, pack)) {
        table.leaveOut(section, reading);
      }
    }
    table.sentenceCasing();
    table.runs();
    GazetteerFlags.fill(table, reading, pieces, gazetteer);
    return table;
  }

  /** Whether a section is in the language of a pack; one that could not be told is not. */
  static boolean isRead(LanguageSection section, LanguagePack pack) {
    return section.pack() == pack && !section.language().equals("und");
  }

  private void words(WordFeatureCache known) {
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      WordFeatures word = known.of(token.text(), token.lower());
      words[i] = word;
      kind[i] = word.kind;
      lower[i] = word.lower;
      sentence[i] = token.sentence();
      if (WordShape.capital(word.kind)) {
        Arrays.fill(active, Math.max(0, i - 2), Math.min(size, i + 3), true);
      }
    }
    for (int i = 0; i < size; i++) {
      if (active[i]) {
        cues[i] = words[i].cues;
      } else {
        words[i] = null;
      }
    }
  }

  /** Leaves the tokens of a section without labels. */
  private void leaveOut(LanguageSection section, Reading reading) {
    int i = reading.tokenAt(section.start());
    while (i < size && tokens.get(i).start() < section.end()) {
      active[i++] = false;
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
                && ((cues[over] & WordCues.CONNECTOR) != 0 || isHyphen(over))) {
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
    return j >= 0 && j < size && sentence[i] == sentence[j];
  }

  /** Hash of the shape of a token's word; 0 where the token is not active. */
  long shapeAt(int i) {
    return words[i] == null ? 0 : words[i].shape;
  }
}
