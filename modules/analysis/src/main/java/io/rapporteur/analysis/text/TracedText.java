package io.rapporteur.analysis.text;

import io.rapporteur.analysis.reading.CodePointIndex;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text made from a raw text, which knows for each of its stretches where that came from. Each
 * stage of cleaning turns one into the next ({@link #with}); however many stages there were, {@link
 * #edits} are one list of edits from the raw text to the last.
 *
 * <p>Inside it is a list of pieces that cover the raw text in order, each either kept as it is or
 * replaced. Cost of a stage: linear in the text, the pieces and the changes.
 */
public final class TracedText {
  /** Removed markup is cited up to this many code points; the offsets still cover all of it. */
  public static final int LONGEST_CITED_MARKUP = 1_000;

  private final String raw;
  private final String text;
  private final List<TextPiece> pieces;

  TracedText(String raw, String text, List<TextPiece> pieces) {
    this.raw = raw;
    this.text = text;
    this.pieces = pieces;
  }

  /** The raw text itself, nothing edited. */
  public static TracedText of(String raw) {
    List<TextPiece> whole =
        raw.isEmpty() ? List.of() : List.of(new TextPiece(0, raw.length(), 0, raw.length(), null));
    return new TracedText(raw, raw, whole);
  }

  /** The text as it stands. */
  public String text() {
    return text;
  }

  /** The raw text it was made from. */
  public String raw() {
    return raw;
  }

  /**
   * Makes the next text.
   *
   * @param changes stretches of {@link #text}, in order of their start, without overlap
   */
  public TracedText with(List<Replacement> changes) {
    return changes.isEmpty() ? this : new Splice(this, pieces).apply(changes);
  }

  /** Every edit from the raw text to this one, in order, in Unicode code points. */
  public List<Edit> edits() {
    CodePointIndex rawIndex = CodePointIndex.of(raw);
    CodePointIndex textIndex = CodePointIndex.of(text);
    List<Edit> edits = new ArrayList<>();
    int size = pieces.size();
    for (int i = 0; i < size; ) {
      TextPiece first = pieces.get(i++);
      if (first.kept()) {
        continue;
      }
      EditKind kind = first.kind();
      TextPiece last = first;
      while (i < size && !pieces.get(i).kept() && joins(kind, pieces.get(i))) {
        last = pieces.get(i++);
        kind = weightier(kind, last.kind());
      }
      String exact = raw.substring(first.rawStart(), last.rawEnd());
      edits.add(
          Edit.newBuilder()
              .setKind(kind)
              .setStart(rawIndex.toCodePoint(first.rawStart()))
              .setEnd(rawIndex.toCodePoint(last.rawEnd()))
              .setExact(kind == EditKind.markup ? cited(exact) : exact)
              .setReplacement(text.substring(first.start(), last.end()))
              .setAt(textIndex.toCodePoint(first.start()))
              .build());
    }
    return edits;
  }

  /** Touching edits of one kind are one edit, and white space goes with what stands beside it. */
  private static boolean joins(EditKind kind, TextPiece next) {
    return kind == next.kind() || isSpace(kind) || isSpace(next.kind());
  }

  private static boolean isSpace(EditKind kind) {
    return kind == EditKind.whitespace;
  }

  private static EditKind weightier(EditKind a, EditKind b) {
    return isSpace(a) ? b : a;
  }

  private static String cited(String exact) {
    if (exact.codePointCount(0, exact.length()) <= LONGEST_CITED_MARKUP) {
      return exact;
    }
    return exact.substring(0, exact.offsetByCodePoints(0, LONGEST_CITED_MARKUP));
  }
}
