package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a body whole of which only the end was found: {@code Steppe Relief} + {@code Committee} is
 * one. What stands before with a capital belongs to it, but for a place or a people, whose body it
 * is, and a word that opens a sentence.
 */
final class WholeBodies implements NamePass {
  private static final int LONGEST = 5;

  @Override
  public String name() {
    return "whole-bodies";
  }

  @Override
  public String purpose() {
    return "capitalised words before a body of which only the end was found belong to it";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      boolean body = name.isOrganisation() && !name.isDemonym();
      int first = body ? text.first(name) : -1;
      int start = body && hasHead(first, name.end(), text) ? start(first, out, text) : first;
      if (start >= first) {
        out.add(name);
        continue;
      }
      int from = text.token(start).start();
      while (!out.isEmpty() && out.get(out.size() - 1).start() >= from) {
        out.remove(out.size() - 1);
      }
      out.add(name.at(from, name.end()));
    }
    return out;
  }

  private static boolean hasHead(int first, int end, NamedText text) {
    for (int i = first; i < text.size() && text.token(i).start() < end; i++) {
      if (text.token(i).lexeme().isOneOf(NameWords.BODY_OR_COMPANY)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the run of capitals before a body that belongs to it. */
  private static int start(int first, List<FoundName> before, NamedText text) {
    int start = first;
    int next = before.size() - 1;
    while (start > 0 && first - start < LONGEST && joins(start - 1, text)) {
      while (next >= 0 && before.get(next).start() >= text.token(start).start()) {
        next--;
      }
      FoundName name = next < 0 ? null : before.get(next);
      if (name != null && name.end() > text.token(start - 1).start()) {
        if (!name.isOrganisation()) {
          return start;
        }
        start = text.first(name);
        continue;
      }
      if (start < 2 || !text.sameSentence(start - 2, start)) {
        return start;
      }
      start--;
    }
    return start;
  }

  private static boolean joins(int token, NamedText text) {
    Token word = text.token(token);
    return word.capitalised()
        && word.text().length() > 2
        && !word.is(NameWords.BEFORE_BODY)
        && text.sameSentence(token, token + 1)
        && text.gapBefore(token + 1) == 1;
  }
}
