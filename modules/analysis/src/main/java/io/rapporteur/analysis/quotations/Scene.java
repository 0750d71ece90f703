package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document prepared for attribution: what each token is, and where quotations stand. */
final class Scene {
  /** A capitalised word that is not one of the closed classes. */
  static final int NAME = 1 << 20;

  static final int PUNCTUATION = 1 << 21;
  static final int NUMBER = 1 << 22;

  /** Words that a title writes small. */
  static final int FUNCTION =
      Lexicon.DETERMINER
          | Lexicon.OF
          | Lexicon.PREPOSITION
          | Lexicon.CONJUNCTION
          | Lexicon.SUBORDINATOR
          | Lexicon.PRONOUN
          | Lexicon.BE;

  private final Reading reading;
  private final List<Token> tokens;
  private final List<Stretch> stretches;
  private final int[] bits;
  private final int[] stretchOf;
  private final List<Unit> units;
  private final Lexicon lexicon;

  Scene(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.tokens = reading.tokens();
    this.stretches = new StretchFinder(reading).run();
    this.stretchOf = new int[tokens.size()];
    Arrays.fill(stretchOf, -1);
    for (int s = 0; s < stretches.size(); s++) {
      Arrays.fill(stretchOf, stretches.get(s).firstToken(), stretches.get(s).endToken(), s);
    }
    this.bits = new int[tokens.size()];
    this.units = units();
    Datelines datelines = new Datelines(this);
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      read(unit);
      int text = datelines.after(unit);
      if (text > unit.first()) {
        unit = new Unit(text, unit.end(), unit.paragraph(), unit.stretches());
        read(unit);
        units.set(u, unit);
      }
    }
  }

  private void read(Unit unit) {
    for (int i = unit.first(); i < unit.end(); i++) {
      bits[i] = bitsOf(i, unit.first());
    }
  }

  private List<Unit> units() {
    List<Unit> result = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    int first = 0;
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int end = sentence.endToken();
      boolean last = s + 1 == sentences.size();
      boolean goesOn =
          !last
              && sentences.get(s + 1).paragraph() == sentence.paragraph()
              && stretchOf[end] >= 0
              && stretchOf[end] == stretchOf[end - 1];
      if (!goesOn) {
        List<Integer> within = List.of();
        if (next < stretches.size() && stretches.get(next).firstToken() < end) {
          within = new ArrayList<>();
          while (next < stretches.size() && stretches.get(next).firstToken() < end) {
            within.add(next++);
          }
        }
        result.add(new Unit(first, end, sentence.paragraph(), within));
        first = end;
      }
    }
    return result;
  }

  private int bitsOf(int i, int unitFirst) {
    Token token = tokens.get(i);
    int c = token.text().codePointAt(0);
    if (Character.isUpperCase(c)) {
      int known = lexicon.of(token.lower());
      boolean starts =
          i == unitFirst
              || stretchOf[i] >= 0 && stretchOf[i - 1] != stretchOf[i]
              || text(i - 1).equals(":");
      if ((known & (Lexicon.DAY | Lexicon.PRONOUN)) != 0 && !token.lower().equals("us")) {
        return known;
      }
      if (starts && known == 0 && lexicon.adverb(token.lower())) {
        return Lexicon.ADVERB;
      }
      return starts && known != 0 ? known : NAME | (known & Lexicon.ROLE);
    }
    if (Character.isLetter(c)) {
      int known = lexicon.of(token.lower());
      return known == 0 && lexicon.adverb(token.lower()) ? Lexicon.ADVERB : known;
    }
    if (Character.isDigit(c)) {
      return NUMBER;
    }
    int known = lexicon.of(token.lower());
    return known != 0 ? known : PUNCTUATION;
  }

  Reading reading() {
    return reading;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String text(int i) {
    return tokens.get(i).text();
  }

  /** The word classes of a token: bits of {@link Lexicon} and of this class. */
  int bits(int i) {
    return bits[i];
  }

  /** The word classes of a token, whether or not a capital makes it a name here. */
  int bitsAnyCase(int i) {
    return lexicon.of(tokens.get(i).lower());
  }

  boolean is(int i, int mask) {
    return (bits[i] & mask) != 0;
  }

  boolean is(int i, String text) {
    return tokens.get(i).lower().equals(text);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  Stretch stretch(int s) {
    return stretches.get(s);
  }

  /** Index of the stretch a token stands in, marks included; -1 in the narrator's words. */
  int stretchOf(int i) {
    return stretchOf[i];
  }

  boolean narrated(int i) {
    return stretchOf[i] < 0;
  }

  List<Unit> sentences() {
    return units;
  }
}
