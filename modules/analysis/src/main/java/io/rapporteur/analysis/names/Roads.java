package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps a road whole that is named by its ends: {@code the Bergen-Voss highway} is one place, not
 * two; {@code the Bergen-Voss section} is a stretch between two.
 */
final class Roads {
  private static final Set<String> ROADS =
      Set.of(
          ("road highway railway railroad motorway expressway pipeline canal corridor tunnel ferry"
                  + " route")
              .split(" "));

  private static final int BETWEEN = 2;

  private final List<Token> tokens;
  private final TokenCursor cursor;

  Roads(List<Token> tokens) {
    this.tokens = tokens;
    this.cursor = new TokenCursor(tokens);
  }

  List<Found> join(List<Found> found) {
    List<Found> out = new ArrayList<>(found.size());
    int i = 0;
    while (i < found.size()) {
      Found name = found.get(i);
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      int end = next == null || !isPair(name, next) ? -1 : roadEnd(next);
      if (end > 0) {
        out.add(new Found(name.start(), end, EntityType.place, MentionKind.name));
        i += 2;
      } else {
        out.add(name);
        i++;
      }
    }
    return out;
  }

  private boolean isPair(Found one, Found other) {
    if (one.type() != EntityType.place
        || other.type() != EntityType.place
        || one.kind() != MentionKind.name
        || other.kind() != MentionKind.name
        || other.start() - one.end() != 1) {
      return false;
    }
    String between = tokens.get(cursor.at(one.end())).text();
    return between.equals("-") || between.equals("–");
  }

  /** Where the word for the road ends, in or after the second place; -1 without one. */
  private int roadEnd(Found other) {
    int last = cursor.at(other.end() - 1);
    if (ROADS.contains(tokens.get(last).lower())) {
      return other.end();
    }
    for (int i = last + 1; i <= last + 1 + BETWEEN && i < tokens.size(); i++) {
      Token word = tokens.get(i);
      boolean goesOn =
          word.start() - tokens.get(i - 1).end() == 1
              && word.text().equals(word.lower())
              && Character.isLetter(word.text().charAt(0));
      if (!goesOn) {
        return -1;
      }
      if (ROADS.contains(word.lower())) {
        return word.end();
      }
    }
    return -1;
  }
}
