package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds bodies by the word they end with, where the model saw nothing: {@code Lake-Hill Expert
 * Council}. Only in running text, where capitals mean something.
 */
final class Institutions {
  private static final Set<String> HEADS =
      Set.of(
          ("council commission committee ministry institute agency authority association federation"
                  + " foundation tribunal bureau parliament assembly directorate inspectorate"
                  + " university academy")
              .split(" "));

  private static final int LONGEST = 6;

  private final List<Token> tokens;

  Institutions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The names, and bodies that no name covers; in order. */
  List<Found> add(List<Found> found) {
    List<Found> all = new ArrayList<>(found.size() + 2);
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < found.size() && found.get(next).end() <= tokens.get(i).start()) {
        all.add(found.get(next++));
      }
      boolean free = next == found.size() || found.get(next).start() >= tokens.get(i).end();
      if (!free || !tokens.get(i).capitalised() || !HEADS.contains(tokens.get(i).lower())) {
        continue;
      }
      int floor = all.isEmpty() ? 0 : all.get(all.size() - 1).end();
      int first = i;
      while (first > 0 && i - first < LONGEST && joins(first - 1, floor)) {
        first--;
      }
      boolean opens = first == 0 || tokens.get(first - 1).sentence() != tokens.get(i).sentence();
      boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).capitalised() && beside(i + 1);
      if (i - first >= 1 && !opens && !goesOn) {
        int start = tokens.get(first).start();
        int end = tokens.get(i).end();
        all.add(new Found(start, end, EntityType.organisation, MentionKind.name));
      }
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private boolean joins(int token, int floor) {
    return tokens.get(token).start() >= floor
        && tokens.get(token).capitalised()
        && tokens.get(token).text().length() > 1
        && beside(token + 1);
  }

  private boolean beside(int i) {
    return tokens.get(i).start() - tokens.get(i - 1).end() == 1
        && tokens.get(i).sentence() == tokens.get(i - 1).sentence();
  }
}
