package io.rapporteur.analysis.quotations;

import java.util.Set;

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

  /** Verbs by which a speaker gives something a name or a quality. */
  private static final Set<String> JUDGEMENTS =
      Set.of(
          "call",
          "describ",
          "dismiss",
          "denounc",
          "condemn",
          "decr",
          "derid",
          "prais",
          "hail",
          "brand",
          "character",
          "criti");

  /** The thing judged is named in no more tokens. */
  private static final int JUDGED = 12;

  private final Scene scene;

  StretchJudge(Scene scene) {
    this.scene = scene;
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
      } else if (scene.is(i, Scene.FUNCTION)) {
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
    return who.size() == 1 && (scene.is(who.first(), "i") || scene.is(who.first(), "we"));
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
    String word = scene.token(verb).lower();
    if (from > to
        || to - from > JUDGED
        || cue.speaker().first() > verb
        || JUDGEMENTS.stream().noneMatch(word::startsWith)
        || !someone(cue.speaker())) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!scene.narrated(i) || scene.is(i, ",") || scene.is(i, Lexicon.SUBORDINATOR)) {
        boolean as = scene.narrated(i) && i == to - 1 && scene.is(i, "as");
        if (!as) {
          return false;
        }
      }
    }
    int after = stretch.endToken();
    return (word.startsWith("call") || scene.is(to - 1, "as"))
        && (after >= scene.size()
            || scene.is(
                after,
                Scene.PUNCTUATION
                    | Lexicon.CONJUNCTION
                    | Lexicon.PREPOSITION
                    | Lexicon.SUBORDINATOR));
  }

  private boolean someone(Phrase who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(i, Scene.NAME)) {
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
      if (!scene.is(i, Scene.PUNCTUATION) && !scene.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  private boolean titled(Stretch stretch) {
    int before = stretch.firstToken() - 1;
    return before >= 0 && scene.narrated(before) && scene.is(before, Lexicon.TITLE);
  }

  /** {@code the so-called "…"}, {@code known as "…"}: a name the author does not vouch for. */
  private boolean soCalled(Stretch stretch) {
    int before = stretch.firstToken() - 1;
    return before > 0
        && scene.narrated(before)
        && (scene.is(before, "so-called")
            || scene.is(before, "dubbed")
            || scene.is(before, "nicknamed")
            || scene.is(before, "as") && scene.is(before - 1, "known"));
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
