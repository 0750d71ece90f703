package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.TokenPhrases;

/** Tells quotations from titles, names and words the author holds at arm's length. */
final class QuotedPassageJudge {
  enum Verdict {
    QUOTE,
    SCARE,
    /** A title, a name, an address, or a mark that was never closed. */
    NOTHING
  }

  private static final int FEW_WORDS = 3;
  private static final int NICKNAME = 3;
  private static final int SUBHEAD_WORDS = 8;

  /** The thing judged is named in no more tokens. */
  private static final int JUDGED = 12;

  private final QuotedDocument doc;
  private final TokenPhrases soCalled;

  QuotedPassageJudge(QuotedDocument doc) {
    this.doc = doc;
    this.soCalled = new TokenPhrases(doc.reading(), QuotationWords.SO_CALLED);
  }

  Verdict judge(QuotedPassage passage, Cue cue) {
    int words = words(passage);
    if (words == 0) {
      return Verdict.NOTHING;
    }
    boolean beside = cue != null && beside(passage, cue);
    if (titled(passage)
        || words <= NICKNAME && nickname(passage)
        || !passage.closed() && !beside && passage.continues() < 0 && !head(passage)) {
      return Verdict.NOTHING;
    }
    if (soCalled(passage) || denied(passage, cue)) {
      return Verdict.SCARE;
    }
    boolean sentence = "?!,…".indexOf(passage.last()) >= 0;
    if (!(beside && strong(cue)) && titleCase(passage, sentence)) {
      return Verdict.NOTHING;
    }
    if (alone(passage) && words <= SUBHEAD_WORDS && (cue == null || !beside) && passage.single()) {
      return Verdict.NOTHING;
    }
    boolean narrator = cue != null && cue.speaker() != null && first(cue.speaker());
    if (words <= FEW_WORDS && narrator) {
      return Verdict.SCARE;
    }
    if (words <= FEW_WORDS
        && !(beside && strong(cue))
        && !governed(passage, cue)
        && !announced(passage, cue)
        && !judgement(passage, cue)) {
      return Verdict.SCARE;
    }
    return passage.single() && cue == null ? Verdict.SCARE : Verdict.QUOTE;
  }

  /** {@code denied that he was "a thief"}: another's words, as far as they are anybody's. */
  private boolean denied(QuotedPassage passage, Cue cue) {
    int before = passage.firstToken() - 1;
    return cue != null
        && doc.is(cue.words().first(), QuotationWords.DENYING_VERB)
        && cue.words().end() <= passage.firstToken()
        && doc.narrated(before)
        && !doc.is(before, TokenClasses.PUNCTUATION);
  }

  /** How many words stand between the marks. */
  int words(QuotedPassage passage) {
    int words = 0;
    for (int i = passage.innerFirst(); i < passage.innerEnd(); i++) {
      words += Character.isLetter(doc.text(i).codePointAt(0)) ? 1 : 0;
    }
    return words;
  }

  /** Every word but the small ones with a capital: {@code The Steel Harbour}. */
  private boolean titleCase(QuotedPassage passage, boolean sentence) {
    int capitalised = 0;
    boolean linked = false;
    for (int i = passage.innerFirst(); i < passage.innerEnd(); i++) {
      String text = doc.text(i);
      int c = text.codePointAt(0);
      if (Character.isUpperCase(c)) {
        capitalised++;
      } else if (doc.is(i, TokenClasses.FUNCTION)) {
        linked = true;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return capitalised > 1 || capitalised == 1 && !linked && !sentence;
  }

  private static boolean strong(Cue cue) {
    return !cue.weak() && cue.kind() != Cue.Kind.GUESS;
  }

  /** The narrator himself: {@code I call it "progress"}. */
  private boolean first(TokenRange who) {
    return who.size() == 1 && doc.is(who.first(), GrammarWords.FIRST_PRONOUN);
  }

  /** Within the sentence of a verb of saying, and not a label for the noun that follows. */
  private boolean governed(QuotedPassage passage, Cue cue) {
    if (cue == null || cue.weak() || cue.kind() == Cue.Kind.GUESS || cue.kind() == Cue.Kind.LABEL) {
      return false;
    }
    int from = Math.min(cue.words().end(), passage.endToken());
    int to = Math.max(cue.words().first(), passage.firstToken());
    return from <= to && doc.token(from - 1).sentence() == doc.token(to).sentence();
  }

  /** {@code Ada Poe posted on her page: "Gone to sea."}: a colon opens what a verb announces. */
  private boolean announced(QuotedPassage passage, Cue cue) {
    int colon = passage.firstToken() - 1;
    return cue != null
        && cue.kind() == Cue.Kind.VERB
        && cue.speaker() != null
        && cue.end() <= passage.firstToken()
        && doc.narrated(colon)
        && doc.is(colon, ":");
  }

  /**
   * {@code Ada Poe called the step "small but useful"}: a speaker's own word for something, at the
   * end of its clause, and not a label for a noun that follows.
   */
  private boolean judgement(QuotedPassage passage, Cue cue) {
    if (cue == null || cue.kind() != Cue.Kind.VERB || cue.speaker() == null) {
      return false;
    }
    int verb = cue.words().first();
    boolean by = cue.speaker().first() == verb + 2 && doc.is(verb + 1, QuotationWords.AGENT);
    int from = by ? cue.end() : cue.words().end();
    int to = passage.firstToken();
    if (from > to
        || to - from > JUDGED
        || cue.speaker().first() > verb && !by
        || !doc.is(verb, QuotationWords.JUDGING_VERB)
        || !someone(cue.speaker())) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!doc.narrated(i) || doc.is(i, ",") || doc.is(i, TokenClasses.SUBORDINATOR)) {
        boolean as = doc.narrated(i) && i == to - 1 && doc.is(i, QuotationWords.LIKENING);
        if (!as) {
          return false;
        }
      }
    }
    int after = passage.endToken();
    return (doc.is(verb, QuotationWords.NAMING_VERB) || doc.is(to - 1, QuotationWords.LIKENING))
        && (after >= doc.size()
            || doc.is(
                after,
                TokenClasses.PUNCTUATION
                    | TokenClasses.CONJUNCTION
                    | TokenClasses.PREPOSITION
                    | TokenClasses.SUBORDINATOR));
  }

  private boolean someone(TokenRange who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(i, TokenClasses.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but the speaker and marks between the words and their cue. */
  private boolean beside(QuotedPassage passage, Cue cue) {
    int from = cue.end() <= passage.firstToken() ? cue.end() : passage.endToken();
    int to = cue.end() <= passage.firstToken() ? passage.firstToken() : cue.first();
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!doc.is(i, TokenClasses.PUNCTUATION) && !doc.is(i, GrammarWords.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  private boolean titled(QuotedPassage passage) {
    int before = passage.firstToken() - 1;
    return before >= 0 && doc.narrated(before) && doc.is(before, TokenClasses.TITLED);
  }

  /** {@code Joe "Red" Lund}: a name within a name. */
  private boolean nickname(QuotedPassage passage) {
    int before = passage.firstToken() - 1;
    int after = passage.endToken();
    return before >= 0
        && after < doc.size()
        && part(before)
        && part(after)
        && doc.token(before).sentence() == doc.token(after).sentence()
        && Character.isUpperCase(doc.text(passage.innerFirst()).codePointAt(0))
        && (Character.isLetter(passage.last()) || initials(passage));
  }

  /** {@code Nils "N.D." Lund}. */
  private boolean initials(QuotedPassage passage) {
    for (int i = passage.innerFirst(); i < passage.innerEnd(); i++) {
      for (int c : doc.text(i).codePoints().toArray()) {
        if (c != '.' && !Character.isUpperCase(c)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean part(int i) {
    return doc.narrated(i)
        && doc.token(i).capitalised()
        && !doc.is(i, TokenClasses.CUE | TokenClasses.FUNCTION | TokenClasses.PRONOUN);
  }

  /** {@code the so-called "…"}, {@code known as "…"}: a name the author does not vouch for. */
  private boolean soCalled(QuotedPassage passage) {
    int before = passage.firstToken() - 1;
    return before > 0 && doc.narrated(before) && soCalled.endsWith(before);
  }

  private boolean head(QuotedPassage passage) {
    int before = passage.firstToken() - 1;
    return before < 0 || paragraph(before) != passage.paragraph();
  }

  private boolean alone(QuotedPassage passage) {
    int after = passage.endToken();
    return head(passage) && (after >= doc.size() || paragraph(after) != passage.paragraph());
  }

  private int paragraph(int token) {
    return doc.reading().sentences().get(doc.token(token).sentence()).paragraph();
  }
}
