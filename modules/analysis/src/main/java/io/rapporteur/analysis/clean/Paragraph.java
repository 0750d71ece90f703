package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.RepeatKeys;
import io.rapporteur.model.EditKind;

/** A paragraph of the text while cleaning decides about it. */
final class Paragraph {
  private final int start;
  private final int end;
  private final String text;
  private String key;
  private EditKind dropped;

  Paragraph(int start, int end, String text) {
    this.start = start;
    this.end = end;
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String text() {
    return text;
  }

  /** Why it goes; null when it stays. */
  EditKind dropped() {
    return dropped;
  }

  boolean kept() {
    return dropped == null;
  }

  void drop(EditKind kind) {
    dropped = kind;
  }

  int words() {
    int words = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\n';
      words += !blank && !in ? 1 : 0;
      in = !blank;
    }
    return words;
  }

  /** Letters and digits alone, lower case, for telling repeats. */
  String key() {
    if (key == null) {
      key = RepeatKeys.of(text);
    }
    return key;
  }

  /** True when it ends as a sentence does. */
  boolean endsSentence() {
    return endsSentence(text, text.length());
  }

  /** True when what stands before {@code end} ends as a sentence does. */
  static boolean endsSentence(String text, int end) {
    int i = end - 1;
    while (i > 0 && "\"”’')»]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？։।؟".indexOf(text.charAt(i)) >= 0;
  }
}
