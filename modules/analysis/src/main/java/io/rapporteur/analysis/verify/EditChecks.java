package io.rapporteur.analysis.verify;

import io.rapporteur.analysis.reading.CodePointIndex;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import java.util.List;

/** Edits are in order, and their places in raw text and body agree with each other. */
final class EditChecks {
  private final Defects defects;

  EditChecks(Defects defects) {
    this.defects = defects;
  }

  void check(List<Edit> edits) {
    int rawEnd = 0;
    int bodyEnd = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String path = "edits[" + i + "]";
      if (edit.getStart() < rawEnd || edit.getEnd() < edit.getStart()) {
        defects.add(path, edit.getStart() + "-" + edit.getEnd() + " is out of order");
        return;
      }
      // Between two edits raw text and body are the same, so as long.
      if (edit.getAt() - bodyEnd != edit.getStart() - rawEnd) {
        defects.add(path + ".at", edit.getAt() + " does not agree with start " + edit.getStart());
        return;
      }
      String replacement = edit.getReplacement();
      rawEnd = edit.getEnd();
      bodyEnd = edit.getAt() + replacement.codePointCount(0, replacement.length());
      defects.range(path + ".at", edit.getAt(), bodyEnd);
    }
  }

  static void citations(List<Edit> edits, String raw, Defects defects) {
    CodePointIndex index = CodePointIndex.of(raw);
    int length = index.toCodePoint(raw.length());
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.getEnd() > length) {
        defects.add("edits[" + i + "].end", edit.getEnd() + " lies outside the raw text");
        return;
      }
      int end = edit.getEnd();
      if (edit.getKind() == EditKind.markup) {
        end = Math.min(end, edit.getStart() + TracedText.LONGEST_CITED_MARKUP);
      }
      String cited = raw.substring(index.toChar(edit.getStart()), index.toChar(end));
      if (!cited.equals(edit.getExact())) {
        defects.add("edits[" + i + "].exact", "is not what stands in the raw text");
      }
    }
  }
}
