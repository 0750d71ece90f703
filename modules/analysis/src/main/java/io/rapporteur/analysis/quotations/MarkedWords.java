package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Quotations of a language whose cues are not known: words in double marks, and turns. */
final class MarkedWords {
  /** Fewer words in marks are more often a name than a quotation. */
  private static final int FEWEST = 4;

  private final Scene scene;

  MarkedWords(Scene scene) {
    this.scene = scene;
  }

  List<Draft> run(List<Turn> turns) {
    List<Draft> drafts = new ArrayList<>();
    for (int s = 0; s < scene.stretches().size(); s++) {
      Stretch first = scene.stretch(s);
      if (first.single() || !first.closed() && first.continues() < 0 || words(first) < FEWEST) {
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
    for (Turn turn : turns) {
      Cue cue =
          turn.label() == null
              ? null
              : new Cue(turn.label(), turn.label(), Cue.Kind.LABEL, turn.asks());
      drafts.add(
          new Draft(
              scene.token(turn.first()).start(),
              scene.token(turn.end() - 1).end(),
              QuotationKind.turn,
              List.of(),
              cue));
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
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
