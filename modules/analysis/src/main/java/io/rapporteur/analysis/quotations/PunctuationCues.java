package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import java.util.List;
import java.util.Locale;

/** Finds the cues at the edges of quoted words: labels, signatures and owners. */
final class PunctuationCues {
  private final QuotedDocument doc;
  private final NounPhrases phrases;
  private final SentenceSubjects subjects;
  private final SourceLines lines;

  PunctuationCues(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
    this.subjects = new SentenceSubjects(doc);
    this.lines = new SourceLines(doc);
  }

  /** Cues that are not verbs: a label and a colon before, a dash and a name after. */
  void add(NarratedSentence sentence, List<Cue> cues) {
    TokenRange lead = subjects.lead(sentence, sentence.end());
    for (int s : sentence.passages()) {
      QuotedPassage passage = doc.passage(s);
      int before = passage.firstToken() - 1;
      if (before > sentence.first() && doc.narrated(before) && doc.is(before, ":")) {
        TokenRange label = phrases.left(before, sentence.first());
        Cue line = lines.label(sentence.first(), before + 1);
        if (line != null) {
          cues.add(line);
        } else if (label != null && label.first() == sentence.first()) {
          cues.add(new Cue(new TokenRange(before, before + 1), label, Cue.Kind.LABEL, false));
        }
      }
      if (before > sentence.first()
          && doc.narrated(before)
          && (doc.is(before, ":") || doc.is(before, ","))
          && lead != null
          && lead.end() <= before) {
        cues.add(new Cue(lead, lead, Cue.Kind.GUESS, true));
      }
      Cue signature = lines.signature(passage.endToken(), sentence.end());
      if (signature != null) {
        cues.add(signature);
      }
      if (before > sentence.first()
          && doc.narrated(before)
          && doc.is(before, GrammarWords.POSSESSIVE_ENDING)) {
        TokenRange owner = phrases.left(before, sentence.first());
        if (owner != null) {
          cues.add(new Cue(new TokenRange(before, before + 1), owner, Cue.Kind.POSSESSIVE, true));
        }
      }
    }
  }

  /** {@code "POE: We sail."}: a label inside the marks, as transcripts are quoted. */
  Cue innerLabel(QuotedPassage passage) {
    int first = passage.innerFirst();
    for (int i = first; i < passage.innerEnd() && i - first < 5; i++) {
      String text = doc.text(i);
      if (text.equals(":")) {
        TokenRange label = new TokenRange(first, i);
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
