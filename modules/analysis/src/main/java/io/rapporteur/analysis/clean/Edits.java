package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.reading.CodePointIndex;
import io.rapporteur.model.Edit;
import java.util.List;

/** What can be done with the edits of a record when the raw text is at hand. */
public final class Edits {
  private Edits() {}

  /**
   * Applies edits to the raw text; the result is the record's body.
   *
   * @param raw the text as received ({@code Document.body})
   * @param edits in order of start, without overlap
   * @throws IllegalArgumentException when an edit lies outside the raw text or overlaps the one
   *     before it
   */
  public static String apply(String raw, List<Edit> edits) {
    CodePointIndex index = CodePointIndex.of(raw);
    int length = index.toCodePoint(raw.length());
    StringBuilder body = new StringBuilder(raw.length());
    int cursor = 0;
    for (Edit edit : edits) {
      if (edit.getStart() < cursor || edit.getEnd() < edit.getStart() || edit.getEnd() > length) {
        throw new IllegalArgumentException(
            "edit " + edit.getStart() + "-" + edit.getEnd() + " is out of order or of range");
      }
      body.append(raw, index.toChar(cursor), index.toChar(edit.getStart()));
      body.append(edit.getReplacement());
      cursor = edit.getEnd();
    }
    return body.append(raw, index.toChar(cursor), raw.length()).toString();
  }

  /**
   * The raw offset of a place in the body, both in code points. A place inside a replacement is
   * taken to its beginning.
   */
  public static int toRaw(List<Edit> edits, int bodyOffset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (edits.get(mid).getAt() <= bodyOffset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    if (low == 0) {
      return bodyOffset;
    }
    Edit last = edits.get(low - 1);
    String replacement = last.getReplacement();
    int past = bodyOffset - last.getAt() - replacement.codePointCount(0, replacement.length());
    return past < 0 ? last.getStart() : last.getEnd() + past;
  }
}
