package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.TokenPhrases;

/** Tells quotations from titles, names and words the author holds at arm's length. */
final class StretchJudge {
  enum Verdict {
    QUOTE,
    SCARE,
    /** A title, a name, an address, or a mark that was never closed. */
    NOTHING
  }

  private static final int FEW_WORDS = 3;
  private static final int SUBHEAD_WORDS = 8;

  /** The thing judged is named in no more tokens. */
  private static final int JUDGED = 12;

  private final Scene scene;
  private final TokenPhrases soCalled;

  StretchJudge(Scene scene) {
    this.scene = scene;
    this.soCalled = new TokenPhrases(scene.reading(), QuotationWords.SO_CALLED);
  }

  Verdict judge(Stretch stretch, Cue cue) {
    int words = words(stretch);
    if (words == 0) {
      return Verdict.NOTHING;
    }
    boolean beside = cue != null && beside(stretch, cue);
    if (titled(stretch)
        || !stretch.closed() && !beside && stretch.continues() < 0 && !head(stretch)) {
      return Verdict.NOTHING;
    }
    if (soCalled(stretch)) {
      return Verdict.SCARE;
    }
    boolean sentence = "?!,…".indexOf(stretch.last()) >= 0;
    if (!(beside && strong(cue)) && titleCase(stretch, sentence)) {
      return Verdict.NOTHING;
    }
    if (alone(stretch) && words <= SUBHEAD_WORDS && (cue == null || !beside) && stretch.single()) {
      return Verdict.NOTHING;
    }
    boolean narrator = cue != null && cue.speaker() != null && first(cue.speaker());
    if (words <= FEW_WORDS && narrator) {
      return Verdict.SCARE;
    }
    if (words <= FEW_WORDS
        && !(beside && strong(cue))
        && !governed(stretch, cue)
        && !judgement(stretch, cue)) {
      return Verdict.SCARE;
    }
    return stretch.single() && cue == null ? Verdict.SCARE : Verdict.QUOTE;
  }

  /** How many words stand between the marks. */
  int words(Stretch stretch) {
    int words = 0;
    for (int i = stretch.innerFirst(); i < stretch.innerEnd(); i++) {
      words += Character.isLetter(scene.text(i).codePointAt(0)) ? 1 : 0;
    }
    return words;
  }

  /** Every word but the small ones with a capital: {@code The Steel Harbour}. */
  private boolean titleCase(Stretch stretch, boolean sentence) {
    int capitalised = 0;
    boolean linked = false;
    for (int i = stretch.innerFirst(); i < stretch.innerEnd(); i++) {
      String text = scene.text(i);
      int c = text.codePointAt(0);
      if (Character.isUpperCase(c)) {
        capitalised++;
      } else if (scene.is(i, TokenClasses.FUNCTION)) {
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
  private boolean first(Phrase who) {
    return who.size() == 1 && scene.is(who.first(), GrammarWords.FIRST_PRONOUN);
  }

  /** Within the sentence of a verb of saying, and not a label for the noun that follows. */
  private boolean governed(Stretch stretch, Cue cue) {
    if (cue == null || cue.weak() || cue.kind() == Cue.Kind.GUESS || cue.kind() == Cue.Kind.LABEL) {
      return false;
    }
    int from = Math.min(cue.words().end(), stretch.endToken());
    int to = Math.max(cue.words().first(), stretch.firstToken());
    return from <= to && scene.token(from - 1).sentence() == scene.token(to).sentence();
  }

  /**
   * {@code Ada Poe called the step "small but useful"}: a speaker's own word for something, at the
   * end of its clause, and not a label for a noun that follows.
   */
  private boolean judgement(Stretch stretch, Cue cue) {
    if (cue == null || cue.kind() != Cue.Kind.VERB || cue.speaker() == null) {
      return false;
    }
    int verb = cue.words().first();
    int from = cue.words().end();
    int to = stretch.firstToken();
    if (from > to
        || to - from > JUDGED
        || cue.speaker().first() > verb
        || !scene.is(verb, QuotationWords.JUDGING_VERB)
        || !someone(cue.speaker())) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!scene.narrated(i) || scene.is(i, ",") || scene.is(i, TokenClasses.SUBORDINATOR)) {
        boolean as = scene.narrated(i) && i == to - 1 && scene.is(i, QuotationWords.COMPARISON);
        if (!as) {
          return false;
        }
      }
    }
    int after = stretch.endToken();
    return (scene.is(verb, QuotationWords.NAMING_VERB)
            || scene.is(to - 1, QuotationWords.COMPARISON))
        && (after >= scene.size()
            || scene.is(
                after,
                TokenClasses.PUNCTUATION
                    | TokenClasses.CONJUNCTION
                    | TokenClasses.PREPOSITION
                    | TokenClasses.SUBORDINATOR));
  }

  private boolean someone(Phrase who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(i, TokenClasses.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but the speaker and marks between the words and their cue. */
  private boolean beside(Stretch stretch, Cue cue) {
    int from = cue.end() <= stretch.firstToken() ? cue.end() : stretch.endToken();
    int to = cue.end() <= stretch.firstToken() ? stretch.firstToken() : cue.first();
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!scene.is(i, TokenClasses.PUNCTUATION) && !scene.is(i, GrammarWords.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  private boolean titled(Stretch stretch) {
    int before = stretch.firstToken() - 1;
    return before >= 0 && scene.narrated(before) && scene.is(before, TokenClasses.TITLED);
  }

  /** {@code the so-called "…"}, {@code known as "…"}: a name the author does not vouch for. */
  private boolean soCalled(Stretch stretch) {
    int before = stretch.firstToken() - 1;
    return before > 0 && scene.narrated(before) && soCalled.endsWith(before);
  }

  private boolean head(Stretch stretch) {
    int before = stretch.firstToken() - 1;
    return before < 0 || paragraph(before) != stretch.paragraph();
  }

  private boolean alone(Stretch stretch) {
    int after = stretch.endToken();
    return head(stretch) && (after >= scene.size() || paragraph(after) != stretch.paragraph());
  }

  private int paragraph(int token) {
    return scene.reading().sentences().get(scene.token(token).sentence()).paragraph();
  }
}
