package io.rapporteur.analysis.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each quoted passage its cue: the cheapest in its sentence, else one carried over from the
 * sentences around it.
 */
final class CueChooser {
  private final QuotedDocument doc;
  private final CueFinder finder;
  private final SentenceSubjects subjects;
  private final PunctuationCues edges;
  private final SourceLines lines;
  private final CueCosts costs;
  private final Cue[] chosen;

  /** The cue of each sentence itself, not carried over into it. */
  private final Cue[] own;

  /** Whether each sentence has narration: 1 yes, -1 no, 0 not looked at yet. */
  private final byte[] narration;

  private final List<List<Cue>> found = new ArrayList<>();

  /** The cue of the last quotation or report in force, by paragraph. */
  private Cue last;

  private int lastParagraph = -1;

  CueChooser(QuotedDocument doc) {
    this.doc = doc;
    this.finder = new CueFinder(doc);
    this.subjects = new SentenceSubjects(doc);
    this.edges = new PunctuationCues(doc);
    this.lines = new SourceLines(doc);
    this.costs = new CueCosts(doc);
    this.chosen = new Cue[doc.passages().size()];
    this.own = new Cue[doc.sentences().size()];
    this.narration = new byte[doc.sentences().size()];
  }

  /** The cue of each passage, by its index; null where none was found. */
  Cue[] run() {
    List<NarratedSentence> sentences = doc.sentences();
    for (NarratedSentence sentence : sentences) {
      doc.reading().checkTime();
      found.add(doc.hasCues(sentence.first()) ? finder.find(sentence) : List.of());
    }
    for (int u = 0; u < sentences.size(); u++) {
      NarratedSentence sentence = sentences.get(u);
      if (!doc.hasCues(sentence.first())) {
        last = null;
        continue;
      }
      if (sentence.passages().isEmpty()) {
        own[u] = plain(sentence, found.get(u));
        continue;
      }
      List<Cue> cues = new ArrayList<>(found.get(u));
      edges.add(sentence, cues);
      cues.sort(Comparator.comparingInt(cue -> cue.words().first()));
      for (int s : sentence.passages()) {
        Cue cue = edges.innerLabel(doc.passage(s));
        if (cue == null) {
          cue = costs.best(doc.passage(s), cues);
        }
        if (cue == null) {
          cue = around(sentences, u, s);
          own[u] = narrates(u) ? null : cue;
        } else {
          own[u] = cue;
        }
        chosen[s] = cue;
        if (cue != null && cue.speaker() != null) {
          last = cue;
          lastParagraph = sentence.paragraph();
        }
      }
    }
    return chosen;
  }

  /** The verbal cues of a sentence, in order; after {@link #run}. */
  List<Cue> cues(int sentence) {
    return found.get(sentence);
  }

  /** A sentence without quotations: its first strong cue is whom the next one may continue. */
  private Cue plain(NarratedSentence sentence, List<Cue> cues) {
    for (Cue cue : cues) {
      boolean speaks = !cue.weak() || doc.is(cue.words().first(), QuotationWords.ARGUING_VERB);
      if (speaks && cue.kind() != Cue.Kind.PARTICIPLE && cue.speaker() != null) {
        last = cue;
        lastParagraph = sentence.paragraph();
        return cue;
      }
    }
    return null;
  }

  /** A quotation whose sentence has no cue. */
  private Cue around(List<NarratedSentence> sentences, int u, int s) {
    QuotedPassage passage = doc.passage(s);
    if (passage.continues() >= 0 && chosen[passage.continues()] != null) {
      return chosen[passage.continues()];
    }
    NarratedSentence sentence = sentences.get(u);
    Cue next = next(sentences, u, passage);
    if (next == null) {
      next = line(sentences, u, passage);
    }
    if (next != null) {
      return next;
    }
    Cue before = u == 0 ? null : before(sentences.get(u - 1), u - 1, sentence);
    if (before != null) {
      return before;
    }
    if (last != null && sentence.paragraph() - lastParagraph <= 2 && !narrates(u)) {
      return last;
    }
    TokenRange lead = subjects.lead(sentence, sentence.end());
    if (lead == null) {
      // Words of the narrator's stand around it, and none of them says whose it is.
      return narrates(u) ? null : last;
    }
    return new Cue(lead, lead, Cue.Kind.GUESS, true);
  }

  /**
   * Who speaks or acts in the sentence before, of the same paragraph or one that ends in a colon.
   */
  private Cue before(NarratedSentence previous, int index, NarratedSentence sentence) {
    boolean announces = doc.narrated(previous.end() - 1) && doc.is(previous.end() - 1, ":");
    if (previous.paragraph() != sentence.paragraph() && !announces) {
      return null;
    }
    if (own[index] != null) {
      return own[index];
    }
    TokenRange lead = announces || narrates(index) ? subjects.lead(previous, previous.end()) : null;
    return lead == null ? null : new Cue(lead, lead, Cue.Kind.GUESS, true);
  }

  /** Whether a sentence has words of the narrator's own. */
  private boolean narrates(int u) {
    if (narration[u] == 0) {
      NarratedSentence sentence = doc.sentences().get(u);
      int words = 0;
      for (int i = sentence.first(); i < sentence.end() && words < 3; i++) {
        words += doc.narrated(i) && !doc.is(i, TokenClasses.PUNCTUATION) ? 1 : 0;
      }
      narration[u] = (byte) (words == 3 ? 1 : -1);
    }
    return narration[u] > 0;
  }

  /** The line before or after that names whose the words are that fill a paragraph. */
  private Cue line(List<NarratedSentence> sentences, int u, QuotedPassage passage) {
    NarratedSentence sentence = sentences.get(u);
    boolean opens = passage.firstToken() == sentence.first();
    if (opens && u > 0 && sentences.get(u - 1).paragraph() < sentence.paragraph()) {
      Cue before = lines.before(sentences.get(u - 1));
      if (before != null) {
        return before;
      }
    }
    boolean ends = passage.endToken() == sentence.end() && u + 1 < sentences.size();
    return ends && sentences.get(u + 1).paragraph() > sentence.paragraph()
        ? lines.after(sentences.get(u + 1))
        : null;
  }

  /** {@code "Why?" Ada Poe asked.} The sentence was cut at the question mark. */
  private Cue next(List<NarratedSentence> sentences, int u, QuotedPassage passage) {
    if (u + 1 == sentences.size()
        || sentences.get(u + 1).paragraph() != sentences.get(u).paragraph()
        || passage.endToken() != sentences.get(u).end()) {
      return null;
    }
    NarratedSentence after = sentences.get(u + 1);
    Cue signature = lines.signature(after.first(), after.end());
    if (signature != null) {
      return signature;
    }
    boolean plain = passage.last() != '?' && passage.last() != '!' && passage.last() != '…';
    for (Cue cue : found.get(u + 1)) {
      boolean near = cue.first() - after.first() <= 1 && cue.words().first() - after.first() <= 8;
      if (near && (!cue.weak() || !plain) && (!plain || after.end() - after.first() <= 6)) {
        return cue;
      }
    }
    return null;
  }
}
