package io.rapporteur.analysis.text;

import io.rapporteur.model.EditKind;
import java.util.List;

/** One stage: walks pieces and changes side by side, once. */
final class Splice {
  private final TracedText from;
  private final List<TextPiece> pieces;
  private final TraceBuilder out;
  private int at;

  /** Text offset up to which the piece at hand is used up already. */
  private int skipped;

  Splice(TracedText from, List<TextPiece> pieces) {
    this.from = from;
    this.pieces = pieces;
    this.out = new TraceBuilder(from.raw());
  }

  TracedText apply(List<Replacement> changes) {
    for (int i = 0; i < changes.size(); ) {
      Replacement change = changes.get(i++);
      int start = change.start();
      int end = change.end();
      copyUpTo(start);
      // Only a replaced piece can be cut: what is left of it stays part of the new edit.
      StringBuilder replacement = new StringBuilder();
      int rawStart = rawStart(start);
      if (at < pieces.size() && !pieces.get(at).kept() && pieces.get(at).start() < start) {
        replacement.append(from.text(), pieces.get(at).start(), start);
      }
      replacement.append(change.replacement());
      EditKind kind = change.kind();
      int rawEnd = rawStart;
      while (true) {
        while (at < pieces.size() && pieces.get(at).end() <= end && pieces.get(at).start() < end) {
          kind = weightier(kind, pieces.get(at).kind());
          rawEnd = pieces.get(at++).rawEnd();
        }
        if (at == pieces.size() || pieces.get(at).start() >= end) {
          break;
        }
        TextPiece cut = pieces.get(at);
        if (cut.kept()) {
          rawEnd = cut.rawStart() + end - cut.start();
          break;
        }
        rawEnd = cut.rawEnd();
        if (i < changes.size() && changes.get(i).start() < cut.end()) {
          Replacement next = changes.get(i++);
          replacement.append(from.text(), end, next.start()).append(next.replacement());
          end = next.end();
          continue;
        }
        replacement.append(from.text(), end, cut.end());
        at++;
        break;
      }
      out.replace(rawStart, rawEnd, replacement.toString(), kind);
      skipped = end;
    }
    copyUpTo(Integer.MAX_VALUE);
    return out.build();
  }

  /** White space that takes other edits with it is one of them. */
  private static EditKind weightier(EditKind kind, EditKind absorbed) {
    return kind == EditKind.whitespace && absorbed != null ? absorbed : kind;
  }

  private int rawStart(int start) {
    if (at == pieces.size()) {
      return from.raw().length();
    }
    TextPiece piece = pieces.get(at);
    return piece.kept() ? piece.rawStart() + start - piece.start() : piece.rawStart();
  }

  private void copyUpTo(int limit) {
    while (at < pieces.size()) {
      TextPiece piece = pieces.get(at);
      if (!piece.kept()) {
        // A removed stretch stands between two chars: it goes out before whatever follows it.
        if (piece.end() > limit) {
          return;
        }
        out.replace(
            piece.rawStart(),
            piece.rawEnd(),
            from.text().substring(piece.start(), piece.end()),
            piece.kind());
        at++;
        continue;
      }
      int start = Math.max(piece.start(), skipped);
      int end = Math.min(piece.end(), limit);
      if (start < end) {
        out.keep(piece.rawStart() + start - piece.start(), piece.rawStart() + end - piece.start());
      }
      if (piece.end() > limit) {
        return;
      }
      at++;
    }
  }
}
