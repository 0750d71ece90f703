package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import java.util.List;
import java.util.Locale;

/** Finds the cues at the edges of quoted words: labels, signatures and owners. */
final class EdgeCues {
  private final Scene scene;
  private final NounPhrases phrases;
  private final Subjects subjects;

  EdgeCues(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
    this.subjects = new Subjects(scene);
  }

  /** Cues that are not verbs: a label and a colon before, a dash and a name after. */
  void add(Unit unit, List<Cue> cues) {
    Phrase lead = subjects.lead(unit, unit.end());
    for (int s : unit.stretches()) {
      Stretch stretch = scene.stretch(s);
      int before = stretch.firstToken() - 1;
      if (before > unit.first() && scene.narrated(before) && scene.is(before, ":")) {
        Phrase label = phrases.left(before, unit.first());
        if (label != null && label.first() == unit.first()) {
          cues.add(new Cue(new Phrase(before, before + 1), label, Cue.Kind.LABEL, false));
        }
      }
      if (before > unit.first()
          && scene.narrated(before)
          && (scene.is(before, ":") || scene.is(before, ","))
          && lead != null
          && lead.end() <= before) {
        cues.add(new Cue(lead, lead, Cue.Kind.GUESS, true));
      }
      Cue signature = signature(stretch.endToken(), unit.end());
      if (signature != null) {
        cues.add(signature);
      }
      if (before > unit.first()
          && scene.narrated(before)
          && scene.is(before, GrammarWords.POSSESSIVE_ENDING)) {
        Phrase owner = phrases.left(before, unit.first());
        if (owner != null) {
          cues.add(new Cue(new Phrase(before, before + 1), owner, Cue.Kind.POSSESSIVE, true));
        }
      }
    }
  }

  /** {@code "…" — Ada Poe}. */
  Cue signature(int at, int end) {
    if (at + 1 >= end || !scene.narrated(at) || !scene.isDash(at)) {
      return null;
    }
    Phrase name = phrases.right(at + 1, end);
    boolean signs = name != null && scene.is(name.first(), TokenClasses.NAME) && name.size() < 8;
    return signs ? new Cue(new Phrase(at, at + 1), name, Cue.Kind.SIGNATURE, false) : null;
  }

  /** {@code "POE: We sail."}: a label inside the marks, as transcripts are quoted. */
  Cue innerLabel(Stretch stretch) {
    int first = stretch.innerFirst();
    for (int i = first; i < stretch.innerEnd() && i - first < 5; i++) {
      String text = scene.text(i);
      if (text.equals(":")) {
        Phrase label = new Phrase(first, i);
        return i > first ? new Cue(label, label, Cue.Kind.LABEL, false) : null;
      }
      boolean shouted = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
      if (!shouted || !Character.isLetter(text.charAt(0))) {
        return null;
      }
    }
    return null;
  }
}
