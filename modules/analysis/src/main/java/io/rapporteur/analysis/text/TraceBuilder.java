package io.rapporteur.analysis.text;

import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link TracedText} from left to right; what is passed over is removed as markup. */
public final class TraceBuilder {
  private final String raw;
  private final StringBuilder text;
  private final List<TextPiece> pieces = new ArrayList<>();
  private int cursor;

  /** Starts at the beginning of a raw text. */
  public TraceBuilder(String raw) {
    this.raw = raw;
    this.text = new StringBuilder(raw.length());
  }

  /** How far the raw text has been used, in chars. */
  public int cursor() {
    return cursor;
  }

  /** How long the text is so far, in chars. */
  public int length() {
    return text.length();
  }

  /** Keeps a stretch of the raw text as it is. */
  public void keep(int rawStart, int rawEnd) {
    passOver(rawStart);
    if (rawStart == rawEnd) {
      return;
    }
    int start = text.length();
    text.append(raw, rawStart, rawEnd);
    TextPiece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.kept() && last.rawEnd() == rawStart) {
      pieces.set(
          pieces.size() - 1,
          new TextPiece(last.rawStart(), rawEnd, last.start(), text.length(), null));
    } else {
      pieces.add(new TextPiece(rawStart, rawEnd, start, text.length(), null));
    }
    cursor = rawEnd;
  }

  /** Puts something else in the place of a stretch of the raw text. */
  public void replace(int rawStart, int rawEnd, String replacement, EditKind kind) {
    passOver(rawStart);
    if (rawStart == rawEnd && replacement.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(replacement);
    pieces.add(new TextPiece(rawStart, rawEnd, start, text.length(), kind));
    cursor = rawEnd;
  }

  /** The text; the rest of the raw text is removed as markup. */
  public TracedText build() {
    passOver(raw.length());
    return new TracedText(raw, text.toString(), List.copyOf(pieces));
  }

  private void passOver(int rawStart) {
    if (rawStart < cursor) {
      throw new IllegalArgumentException("offset " + rawStart + " is before " + cursor);
    }
    if (rawStart > cursor) {
      pieces.add(new TextPiece(cursor, rawStart, text.length(), text.length(), EditKind.markup));
      cursor = rawStart;
    }
  }
}
