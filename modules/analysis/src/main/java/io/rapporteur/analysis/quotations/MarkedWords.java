package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.List;

/** Quotations of a language whose cues are not known: words in double marks. */
final class MarkedWords {
  /** Fewer words in marks are more often a name than a quotation. */
  private static final int FEWEST = 4;

  private final Scene scene;

  MarkedWords(Scene scene) {
    this.scene = scene;
  }

  /** The quotations in paragraphs whose language has no cues, in order. */
  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int s = 0; s < scene.stretches().size(); s++) {
      Stretch first = scene.stretch(s);
      boolean cued = scene.hasCues(first.firstToken());
      if (cued
          || first.single()
          || !first.closed() && first.continues() < 0
          || words(first) < FEWEST) {
        continue;
      }
      List<Stretch> quoted = new ArrayList<>();
      quoted.add(first);
      while (s + 1 < scene.stretches().size() && scene.stretch(s + 1).continues() == s) {
        quoted.add(scene.stretch(++s));
      }
      int end = quoted.get(quoted.size() - 1).end();
      drafts.add(new Draft(first.start(), end, QuotationKind.direct, quoted, null));
    }
    return drafts;
  }

  private int words(Stretch stretch) {
    int n = 0;
    for (int i = stretch.innerFirst(); i < stretch.innerEnd(); i++) {
      n += Character.isLetter(scene.text(i).codePointAt(0)) ? 1 : 0;
    }
    return n;
  }
}
