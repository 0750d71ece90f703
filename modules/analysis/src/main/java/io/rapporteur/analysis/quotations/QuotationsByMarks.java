package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.List;

/** Quotations of a language whose cues are not known: words in double marks, and who says them. */
final class QuotationsByMarks {
  /** Fewer words in marks are more often a name than a quotation. */
  private static final int FEWEST = 4;

  private final QuotedDocument doc;

  QuotationsByMarks(QuotedDocument doc) {
    this.doc = doc;
  }

  /** The quotations in paragraphs whose language has no cues, in order. */
  List<FoundQuotation> find() {
    List<FoundQuotation> found = new ArrayList<>();
    SpeakersBesideMarks speakers = new SpeakersBesideMarks(doc);
    for (int s = 0; s < doc.passages().size(); s++) {
      QuotedPassage first = doc.passage(s);
      boolean cued = doc.hasCues(first.firstToken());
      if (cued
          || first.single()
          || !first.closed() && first.continues() < 0
          || words(first) < FEWEST) {
        continue;
      }
      List<QuotedPassage> quoted = new ArrayList<>();
      quoted.add(first);
      while (s + 1 < doc.passages().size() && doc.passage(s + 1).continues() == s) {
        quoted.add(doc.passage(++s));
      }
      QuotedPassage last = quoted.get(quoted.size() - 1);
      Cue cue = speakers.of(first, last);
      found.add(new FoundQuotation(first.start(), last.end(), QuotationKind.direct, quoted, cue));
    }
    return found;
  }

  private int words(QuotedPassage passage) {
    int n = 0;
    for (int i = passage.innerFirst(); i < passage.innerEnd(); i++) {
      n += Character.isLetter(doc.text(i).codePointAt(0)) ? 1 : 0;
    }
    return n;
  }
}
