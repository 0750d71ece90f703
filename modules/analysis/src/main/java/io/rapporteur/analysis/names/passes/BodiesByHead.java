package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds bodies by the word they end with, where the model saw nothing: {@code Lake-Hill Expert
 * Council}. Only in running text, where capitals mean something.
 */
final class BodiesByHead implements NamePass {
  private static final int LONGEST = 6;

  @Override
  public String name() {
    return "bodies-by-head";
  }

  @Override
  public String purpose() {
    return "capitalised words that end in a word for a body are a body that the model passed over";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> all = new ArrayList<>(found.size() + 2);
    int next = 0;
    for (int i = 0; i < text.size(); i++) {
      if (!text.is(i, NameWords.BODY_HEAD) || !text.token(i).capitalised()) {
        continue;
      }
      while (next < found.size() && found.get(next).end() <= text.token(i).start()) {
        all.add(found.get(next++));
      }
      boolean free = next == found.size() || found.get(next).start() >= text.token(i).end();
      if (!free) {
        continue;
      }
      int floor = all.isEmpty() ? 0 : all.get(all.size() - 1).end();
      int first = i;
      while (first > 0 && i - first < LONGEST && joins(first - 1, floor, text)) {
        first--;
      }
      boolean goesOn =
          i + 1 < text.size() && text.token(i + 1).capitalised() && isBeside(i + 1, text);
      if (i - first >= 1 && !text.opensSentence(first) && !goesOn) {
        all.add(text.name(first, i + 1, EntityType.organisation));
      }
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private static boolean joins(int token, int floor, NamedText text) {
    return text.token(token).start() >= floor
        && text.token(token).capitalised()
        && text.token(token).text().length() > 1
        && isBeside(token + 1, text);
  }

  private static boolean isBeside(int token, NamedText text) {
    return text.gapBefore(token) == 1 && text.sameSentence(token - 1, token);
  }
}
