package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements without marks, as ministries and firms release them: a paragraph that ends in
 * {@code The minister said:}, and then paragraphs in the first person. They are the speaker's up to
 * the last one in the first person; what follows it may be the release's own again.
 */
final class ReleasedStatements {
  /** So many tokens at most stand between the verb and its colon: in a statement on Monday. */
  private static final int TAIL = 8;

  /** So many paragraphs from the first a statement shows whose it is. */
  private static final int OPENING = 2;

  private final QuotedDocument doc;
  private final CueChooser cues;
  private final List<NarratedSentence> sentences;

  ReleasedStatements(QuotedDocument doc, CueChooser cues) {
    this.doc = doc;
    this.cues = cues;
    this.sentences = doc.sentences();
  }

  /** The statements, in order; after the cues were found. */
  List<FoundQuotation> find() {
    List<FoundQuotation> found = new ArrayList<>();
    int after = 0;
    for (int u = 0; u + 1 < sentences.size(); u++) {
      Cue cue = u < after || !closesParagraph(u) ? null : announcing(u);
      int end = cue == null ? u : end(u + 1);
      if (end > u + 1) {
        found.add(statement(cue, u + 1, end));
        after = end;
      }
    }
    return found;
  }

  private boolean closesParagraph(int u) {
    NarratedSentence sentence = sentences.get(u);
    int last = sentence.end() - 1;
    return doc.narrated(last)
        && doc.is(last, ":")
        && doc.hasCues(last)
        && sentence.passages().isEmpty()
        && sentences.get(u + 1).paragraph() > sentence.paragraph();
  }

  /** The verb right before the colon, with whom it is said by; null when there is none. */
  private Cue announcing(int u) {
    List<Cue> all = cues.cues(u);
    Cue cue = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean said =
        cue != null
            && cue.kind() == Cue.Kind.VERB
            && !cue.weak()
            && cue.speaker() != null
            && (doc.is(cue.words().first(), QuotationWords.SAYING_VERB)
                || doc.is(cue.words().first(), TokenClasses.WITH_HEARER));
    return said && sentences.get(u).end() - cue.end() <= TAIL ? cue : null;
  }

  /** Past the last sentence of a statement; its first where none begins there. */
  private int end(int first) {
    int opening = sentences.get(first).paragraph() + OPENING;
    int end = first;
    for (int u = first; u < sentences.size(); u++) {
      NarratedSentence sentence = sentences.get(u);
      boolean late = end == first && sentence.paragraph() >= opening;
      if (!sentence.passages().isEmpty() || closes(u) || late) {
        break;
      }
      if (inFirstPerson(sentence)) {
        end = pastParagraph(u);
      }
    }
    return end;
  }

  /** Another speaker is announced, and is no part of what this one says. */
  private boolean closes(int u) {
    return u + 1 < sentences.size() && closesParagraph(u) && announcing(u) != null;
  }

  private int pastParagraph(int u) {
    int at = u + 1;
    while (at < sentences.size()
        && sentences.get(at).paragraph() == sentences.get(u).paragraph()
        && sentences.get(at).passages().isEmpty()) {
      at++;
    }
    return at;
  }

  private boolean inFirstPerson(NarratedSentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if ((doc.bitsAnyCase(i) & TokenClasses.FIRST_PERSON) != 0) {
        return true;
      }
    }
    return false;
  }

  private FoundQuotation statement(Cue cue, int from, int to) {
    Reading reading = doc.reading();
    int first = sentences.get(from).first();
    int end = sentences.get(to - 1).end();
    int start = doc.token(first).start();
    int stop = doc.token(end - 1).end();
    QuotedPassage whole =
        new QuotedPassage(
            start,
            stop,
            first,
            end,
            sentences.get(from).paragraph(),
            true,
            false,
            -1,
            reading.body().charAt(stop - 1));
    return new FoundQuotation(start, stop, QuotationKind.direct, List.of(whole), cue);
  }
}
