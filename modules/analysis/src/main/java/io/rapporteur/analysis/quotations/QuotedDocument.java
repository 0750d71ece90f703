package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document prepared for attribution: what each token is, and where quotations stand. */
final class QuotedDocument {
  private final Reading reading;
  private final List<Token> tokens;
  private final List<QuotedPassage> passages;
  private final int[] bits;
  private final int[] passageOf;
  private final List<NarratedSentence> units;

  /** That of a reading, made when first asked for. */
  static QuotedDocument of(Reading reading) {
    return reading.view(QuotedDocument.class, QuotedDocument::new);
  }

  QuotedDocument(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.passages = new QuotedPassageFinder(reading).run();
    this.passageOf = new int[tokens.size()];
    Arrays.fill(passageOf, -1);
    for (int s = 0; s < passages.size(); s++) {
      Arrays.fill(passageOf, passages.get(s).firstToken(), passages.get(s).endToken(), s);
    }
    this.bits = new int[tokens.size()];
    this.units = units();
    Datelines datelines = new Datelines(this);
    for (int u = 0; u < units.size(); u++) {
      NarratedSentence unit = units.get(u);
      read(unit);
      int text = datelines.after(unit);
      if (text > unit.first()) {
        unit = new NarratedSentence(text, unit.end(), unit.paragraph(), unit.passages());
        read(unit);
        units.set(u, unit);
      }
    }
  }

  private void read(NarratedSentence unit) {
    LanguagePack pack = pack(unit.first());
    for (int i = unit.first(); i < unit.end(); i++) {
      boolean opens =
          i == unit.first()
              || passageOf[i] >= 0 && passageOf[i - 1] != passageOf[i]
              || text(i - 1).equals(":");
      bits[i] = TokenClasses.of(tokens.get(i), opens, pack);
    }
  }

  private List<NarratedSentence> units() {
    List<NarratedSentence> result = new ArrayList<>();
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
              && passageOf[end] >= 0
              && passageOf[end] == passageOf[end - 1];
      if (!goesOn) {
        List<Integer> within = List.of();
        if (next < passages.size() && passages.get(next).firstToken() < end) {
          within = new ArrayList<>();
          while (next < passages.size() && passages.get(next).firstToken() < end) {
            within.add(next++);
          }
        }
        result.add(new NarratedSentence(first, end, sentence.paragraph(), within));
        first = end;
      }
    }
    return result;
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

  /** The word classes of a token: bits of {@link TokenClasses}. */
  int bits(int i) {
    return bits[i];
  }

  /** The word classes of a token, whether or not a capital makes it a name here. */
  int bitsAnyCase(int i) {
    return TokenClasses.known(tokens.get(i).lexeme());
  }

  // Before the first token and past the last there is nothing: rules may look there.

  boolean is(int i, int mask) {
    return has(i) && (bits[i] & mask) != 0;
  }

  boolean is(int i, WordClass wordClass) {
    return has(i) && tokens.get(i).is(wordClass);
  }

  /** Whether a token is this mark. */
  boolean is(int i, String mark) {
    return has(i) && tokens.get(i).text().equals(mark);
  }

  private boolean has(int i) {
    return i >= 0 && i < bits.length;
  }

  boolean isDash(int i) {
    String text = tokens.get(i).text();
    return text.length() == 1 ? "―—–".indexOf(text.charAt(0)) >= 0 : text.equals("--");
  }

  /** Whether a token looks like a past form. */
  boolean isPast(int i) {
    return pack(i).morphology().isPast(tokens.get(i).lower());
  }

  /** Whether a token looks like a progressive. */
  boolean isProgressive(int i) {
    return pack(i).morphology().isProgressive(tokens.get(i).lower());
  }

  boolean mayBePlural(int i) {
    return TokenClasses.mayBePlural(tokens.get(i), pack(i));
  }

  /** Whether a token looks like a verb of the present whose subject is one other. */
  boolean isThirdPerson(int i) {
    return pack(i).morphology().isThirdPerson(tokens.get(i).lower());
  }

  /** Whether the verbs of speech are known in the language of a token's paragraph. */
  boolean hasCues(int i) {
    return pack(i).has(PackFile.CUES);
  }

  /** What the paragraph of a token is read with. */
  LanguagePack pack(int i) {
    return reading.packAt(tokens.get(i).start());
  }

  List<QuotedPassage> passages() {
    return passages;
  }

  QuotedPassage passage(int s) {
    return passages.get(s);
  }

  /** Index of the passage a token stands in, marks included; -1 in the narrator's words. */
  int passageOf(int i) {
    return passageOf[i];
  }

  boolean narrated(int i) {
    return has(i) && passageOf[i] < 0;
  }

  /**
   * Whether a mark that closes words in the narration stands here: {@code we sail at dawn," said
   * Ada Poe}, of which the mark that opened them was lost.
   */
  boolean closesLost(int i) {
    return narrated(i) && QuoteMark.isDouble(token(i)) && is(i - 1, ",");
  }

  List<NarratedSentence> sentences() {
    return units;
  }
}
