package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;

/**
 * First stage: control characters and invisible marks go, line ends become {@code \n}, other white
 * space single blanks, none at the edges of a line, letters in parts one character. Joiners
 * (U+200C, U+200D) stay: Persian, the scripts of India and emoji need them.
 */
final class Characters {
  private final String text;
  private final List<Replacement> changes = new ArrayList<>();
  private int at;

  private Characters(String text) {
    this.text = text;
  }

  static TracedText clean(TracedText from) {
    Characters stage = new Characters(from.text());
    stage.scan();
    return from.with(stage.changes);
  }

  private void scan() {
    boolean lineStart = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c > ' ' && c < '\u007f') {
        at++;
        lineStart = false;
      } else if (c == ' ' && !lineStart && isPlain(at + 1)) {
        at++;
      } else if (isSpace(c) || c == '\n') {
        lineStart = space(lineStart);
      } else if (isDropped(c)) {
        int start = at;
        while (at < text.length() && isDropped(text.charAt(at))) {
          at++;
        }
        changes.add(Replacement.remove(start, at, EditKind.control_character));
      } else if (Composed.mayJoin(text, at)) {
        compose();
        lineStart = false;
      } else {
        at += surrogate(c);
        lineStart = false;
      }
    }
  }

  /** A letter and the marks that belong to it become one character where there is one. */
  private void compose() {
    int end = Composed.end(text, at);
    int start = text.offsetByCodePoints(at, -1);
    int free = changes.isEmpty() ? 0 : changes.get(changes.size() - 1).end();
    String whole = start < free ? null : Composed.of(text, start, end);
    if (whole != null) {
      changes.add(new Replacement(start, end, whole, EditKind.other));
    }
    at = end;
  }

  private boolean isPlain(int i) {
    return i < text.length() && text.charAt(i) > ' ' && text.charAt(i) < '\u007f';
  }

  /** A lone half of a pair is no character at all; how many chars were read. */
  private int surrogate(char c) {
    if (!Character.isSurrogate(c)) {
      return 1;
    }
    if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
      return 2;
    }
    changes.add(new Replacement(at, at + 1, "\ufffd", EditKind.control_character));
    return 1;
  }

  /** Reads a run of white space; what stands for it is one blank, or its line ends. */
  private boolean space(boolean lineStart) {
    int start = at;
    int lines = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\u2028') {
        lines++;
      } else if (c == '\u2029') {
        lines += 2;
      } else if (c == '\r') {
        lines += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
      } else if (!isSpace(c) && !isDropped(c)) {
        break;
      }
      at++;
    }
    boolean edge = at == text.length() || (lineStart && start == 0);
    String wanted = edge ? "" : lines == 0 ? (lineStart ? "" : " ") : lines == 1 ? "\n" : "\n\n";
    if (wanted.length() != at - start || !text.startsWith(wanted, start)) {
      changes.add(new Replacement(start, at, wanted, EditKind.whitespace));
    }
    return lineStart || lines > 0;
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\r'
        || c == '\u00a0'
        || c == '\u000b'
        || c == '\f'
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u1680';
  }

  static boolean isDropped(char c) {
    return (c < ' ' && c != '\n' && !isSpace(c))
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || (c >= '\ufff0' && c <= '\ufffb')
        || c == '\ufffe'
        || c == '\uffff';
  }
}
