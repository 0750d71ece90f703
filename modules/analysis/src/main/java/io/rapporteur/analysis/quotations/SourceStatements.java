package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who a sentence says states what stands in it, also where no clause is reported: {@code the
 * bank expects a rise of 2 percent}, {@code the poll shows}, {@code data from the port put the loss
 * at}. The narrator's words alone are looked at.
 */
public final class SourceStatements {
  private static final int NEAR = 4;
  private static final int FAR = 10;

  private final QuotedDocument doc;
  private final CueFinder finder;
  private final NounPhrases phrases;
  private final SentenceSubjects subjects;
  private final SourceNouns nouns;
  private final PassiveSources passives;
  private final StatedLevels levels;

  private SourceStatements(Reading reading) {
    this.doc = QuotedDocument.of(reading);
    this.finder = new CueFinder(doc);
    this.phrases = new NounPhrases(doc);
    this.subjects = new SentenceSubjects(doc);
    this.nouns = new SourceNouns(doc);
    this.passives = new PassiveSources(doc, phrases, nouns);
    this.levels = new StatedLevels(doc);
  }

  /** Those of a reading whose tokens are there. */
  public static SourceStatements of(Reading reading) {
    return new SourceStatements(reading);
  }

  /** The statements of the sentence that an offset of the body lies in, in order. */
  public List<SourceStatement> around(int offset) {
    NarratedSentence sentence = sentence(doc.reading().tokenAt(offset));
    List<SourceStatement> found = new ArrayList<>();
    if (sentence == null || !doc.hasCues(sentence.first())) {
      return found;
    }
    List<Cue> cues = finder.find(sentence);
    for (Cue cue : cues) {
      if (cue.speaker() != null && states(cue, sentence) && governed(cue, cues)) {
        TokenRange source = whole(cue);
        found.add(
            new SourceStatement(
                doc.token(source.first()).start(),
                doc.token(source.end() - 1).end(),
                doc.token(cue.words().first()).start(),
                doc.token(cue.words().end() - 1).end(),
                cue.kind() == Cue.Kind.ACCORDING || inserted(cue, sentence),
                nouns.medium(cue.speaker())));
      }
    }
    forecasts(sentence, found);
    passives.find(sentence, found);
    opening(sentence, found);
    return found;
  }

  /** {@code It raised its forecast}, {@code the bank's estimate}: whose it is states the figure. */
  private void forecasts(NarratedSentence sentence, List<SourceStatement> found) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (!doc.narrated(i) || !doc.is(i, QuotationWords.FORECAST_NOUN)) {
        continue;
      }
      TokenRange owner = null;
      for (int p = i - 1; p >= Math.max(sentence.first(), i - NEAR) && owner == null; p--) {
        if (!doc.narrated(p) || doc.is(p, TokenClasses.PUNCTUATION)) {
          break;
        }
        owner =
            doc.is(p, GrammarWords.POSSESSIVE_ENDING)
                ? phrases.left(p, sentence.first())
                : doc.is(p, CommonWords.POSSESSIVE) ? subjects.lead(sentence, i) : null;
      }
      if (owner != null && !time(owner.end() - 1)) {
        Token noun = doc.token(i);
        int start = doc.token(owner.first()).start();
        int end = doc.token(owner.end() - 1).end();
        found.add(new SourceStatement(start, end, noun.start(), noun.end(), false, false));
      }
    }
  }

  /** {@code In the survey, 12 percent …}: a paper that opens the sentence holds for all of it. */
  private void opening(NarratedSentence sentence, List<SourceStatement> found) {
    int first = sentence.first();
    if (!doc.narrated(first) || !doc.is(first, TokenClasses.PREPOSITION)) {
      return;
    }
    TokenRange paper = phrases.right(first + 1, sentence.end());
    if (paper == null
        || !nouns.medium(paper)
        || doc.is(paper.first(), CommonWords.POSSESSIVE)
        || paper.end() >= sentence.end()) {
      return;
    }
    int end = paper.end();
    if (doc.is(end, QuotationWords.SOURCE_PREPOSITION)) {
      TokenRange by = phrases.right(end + 1, sentence.end());
      end = by == null ? end : by.end();
    }
    if (end < sentence.end() && doc.narrated(end) && doc.is(end, ",")) {
      int start = doc.token(paper.first()).start();
      int to = doc.token(end - 1).end();
      int cue = doc.token(first).start();
      found.add(0, new SourceStatement(start, to, cue, doc.token(first).end(), true, true));
    }
  }

  private boolean time(int i) {
    return doc.is(i, TokenClasses.DAY) || doc.is(i, CommonWords.TIME_UNIT);
  }

  private boolean states(Cue cue, NarratedSentence sentence) {
    if (cue.kind() == Cue.Kind.ACCORDING) {
      return true;
    }
    int verb = cue.words().first();
    for (int i = cue.speaker().first(); i < cue.speaker().end(); i++) {
      if (doc.is(i, TokenClasses.NUMBER) && !doc.is(i + 1, TokenClasses.NAME | TokenClasses.MEDIUM)
          || doc.is(i, CommonWords.FRACTION)) {
        return false;
      }
    }
    if (deed(cue, verb)) {
      return false;
    }
    if (cue.kind() != Cue.Kind.VERB && cue.kind() != Cue.Kind.PARTICIPLE
        || doc.is(verb, QuotationWords.DENYING_VERB)) {
      return false;
    }
    // what a person tells otherwise than by a figure's verb is more often of something else
    if (doc.is(verb, QuotationWords.TELLING_VERB)
        && nouns.tells(cue.speaker())
        && !nouns.someone(cue.speaker())) {
      return true;
    }
    return (doc.is(verb, QuotationWords.FIGURE_VERB)
            || levels.speaks(verb)
            || inserted(cue, sentence))
        && (nouns.someone(cue.speaker()) || nouns.medium(cue.speaker()));
  }

  /** What a verb that may state a figure says of a deed: found guns, put in miles. */
  private boolean deed(Cue cue, int verb) {
    TokenRange who = cue.speaker();
    int next = verb + 1;
    if (next >= doc.size() || who.size() == 1 && doc.is(who.first(), GrammarWords.FIRST_PRONOUN)) {
      return true;
    }
    if (doc.is(verb, QuotationWords.FINDING_VERB)) {
      return doc.is(next, TokenClasses.PRONOUN)
          || doc.is(next, TokenClasses.NUMBER) && !nouns.medium(who);
    }
    if (doc.is(verb, QuotationWords.PUTTING_VERB)) {
      if (doc.is(verb, TokenClasses.PROGRESSIVE)) {
        // "Police shot four, putting the toll at 33": whoever counts them.
        return true;
      }
      int i = next;
      while (i < doc.size() && i - verb < FAR && !doc.is(i, QuotationWords.LEVEL_PREPOSITION)) {
        i++;
      }
      return i >= doc.size() || i - verb >= FAR || !levels.at(i + 1);
    }
    return doc.is(verb, QuotationWords.EVIDENCE_VERB)
        && doc.is(verb, TokenClasses.PAST)
        && doc.is(next, GrammarWords.INFINITIVE_MARK);
  }

  /** {@code continues to estimate}: the subject is that of another verb of speech. */
  private boolean governed(Cue cue, List<Cue> cues) {
    int before = cue.words().first() - 1;
    if (cue.kind() != Cue.Kind.PARTICIPLE
        || before < 0
        || !doc.is(before, GrammarWords.INFINITIVE_MARK)) {
      return true;
    }
    for (Cue other : cues) {
      if (other.kind() == Cue.Kind.VERB && cue.speaker().equals(other.speaker())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code The toll, officials say, rose}: a speaker and verb set apart, for the whole sentence.
   */
  private boolean inserted(Cue cue, NarratedSentence sentence) {
    int before = cue.first() - 1;
    int after = cue.end();
    return cue.kind() == Cue.Kind.VERB
        && before > sentence.first()
        && apart(before)
        && (after < doc.size() && apart(after) || closes(after, sentence.end()));
  }

  /** {@code …, the port said on Monday in a statement.}: nothing follows that could be told. */
  private boolean closes(int from, int end) {
    int i = from;
    while (i < end && i - from < FAR && doc.narrated(i) && !doc.is(i, ".") && !doc.is(i, ",")) {
      boolean loose =
          doc.is(i, TokenClasses.DAY | TokenClasses.MEDIUM | TokenClasses.HEARER)
              || doc.is(i, TokenClasses.PREPOSITION | TokenClasses.DETERMINER)
              || doc.is(i, TokenClasses.NUMBER) && doc.is(i - 1, TokenClasses.DAY)
              || time(i)
              || doc.is(i, TokenClasses.ADVERB)
              || doc.bits(i) == 0 && i > from && inPhrase(i - 1);
      if (!loose) {
        return false;
      }
      i++;
    }
    return i >= end || doc.narrated(i) && (doc.is(i, ".") || doc.is(i, ","));
  }

  private boolean inPhrase(int i) {
    return doc.is(i, TokenClasses.DETERMINER) || doc.bits(i) == 0;
  }

  private boolean apart(int i) {
    boolean hyphen = doc.is(i, "-") && i > 0 && doc.token(i).start() > doc.token(i - 1).end();
    return doc.narrated(i) && (hyphen || doc.is(i, ",") || doc.isDash(i));
  }

  /** {@code figures released by the port show}: up to the verb, where a clause says of whom. */
  private TokenRange whole(Cue cue) {
    TokenRange who = cue.speaker();
    int end = cue.words().first();
    if (cue.kind() == Cue.Kind.ACCORDING) {
      return nouns.medium(who) ? new TokenRange(who.first(), published(who.end())) : who;
    }
    while (end > who.end()
        && doc.is(end - 1, TokenClasses.ADVERB | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      end--;
    }
    for (int i = who.end(); i < end; i++) {
      if (!doc.narrated(i) || doc.is(i, TokenClasses.PUNCTUATION)) {
        return who;
      }
      if (doc.is(i, TokenClasses.DAY)) {
        end = doc.is(i - 1, TokenClasses.PREPOSITION) ? i - 1 : i;
      }
    }
    while (end > who.end()
        && (doc.is(end - 1, GrammarWords.RELATIVE_PRONOUN)
            || doc.isPast(end - 1) && (doc.bits(end - 1) == 0 || end < cue.words().first()))) {
      end--;
    }
    return end > who.end() && nouns.medium(who) ? new TokenRange(who.first(), end) : who;
  }

  /** Past {@code from the port}, {@code released by the port (PTO)} after a paper or a count. */
  private int published(int end) {
    boolean participle = end < doc.size() && doc.narrated(end) && doc.isPast(end);
    int by = participle ? end + 1 : end;
    boolean agent =
        by + 1 < doc.size() && doc.narrated(by) && doc.is(by, QuotationWords.SOURCE_PREPOSITION);
    TokenRange more = agent ? phrases.right(by + 1, doc.size()) : null;
    int to = more == null ? end : more.end();
    boolean letters =
        to + 2 < doc.size()
            && doc.is(to, "(")
            && doc.is(to + 2, ")")
            && doc.token(to + 1).capitalised();
    return letters ? to + 3 : to;
  }

  private NarratedSentence sentence(int token) {
    List<NarratedSentence> sentences = doc.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).end() <= token) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < sentences.size() ? sentences.get(low) : null;
  }
}
