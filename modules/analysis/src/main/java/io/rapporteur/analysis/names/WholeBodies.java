package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps a body whole of which only the end was found: {@code Steppe Relief} + {@code Committee} is
 * one. What stands before with a capital belongs to it, but for a place or a people, whose body it
 * is, and a word that opens a sentence.
 */
final class WholeBodies {
  private static final Set<String> HEADS =
      Set.of(
          ("movement center centre commission service services company agency association union"
                  + " institute council committee federation party front authority organisation"
                  + " organization corporation foundation society congress alliance coalition league"
                  + " network university college")
              .split(" "));

  /** Offices and the like, which stand before the body they are held in. */
  private static final Set<String> NO_PART =
      Set.of(
          ("the director president chairman chairwoman secretary minister chief former head"
                  + " professor spokesman spokeswoman governor mayor senator judge general")
              .split(" "));

  private static final int LONGEST = 5;

  private final List<Token> tokens;
  private final TokenCursor cursor;

  WholeBodies(List<Token> tokens) {
    this.tokens = tokens;
    this.cursor = new TokenCursor(tokens);
  }

  List<Found> join(List<Found> found) {
    List<Found> out = new ArrayList<>(found.size());
    for (Found name : found) {
      boolean body = name.type() == EntityType.organisation && name.kind() == MentionKind.name;
      int first = body ? cursor.at(name.start()) : -1;
      int start = body && hasHead(first, name.end()) ? start(first, out) : first;
      if (start >= first) {
        out.add(name);
        continue;
      }
      int from = tokens.get(start).start();
      while (!out.isEmpty() && out.get(out.size() - 1).start() >= from) {
        out.remove(out.size() - 1);
      }
      out.add(new Found(from, name.end(), name.type(), name.kind()));
    }
    return out;
  }

  private boolean hasHead(int first, int end) {
    for (int i = first; i < tokens.size() && tokens.get(i).start() < end; i++) {
      if (HEADS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the run of capitals before a body that belongs to it. */
  private int start(int first, List<Found> before) {
    int start = first;
    int next = before.size() - 1;
    while (start > 0 && first - start < LONGEST && joins(start - 1)) {
      while (next >= 0 && before.get(next).start() >= tokens.get(start).start()) {
        next--;
      }
      Found name = next < 0 ? null : before.get(next);
      if (name != null && name.end() > tokens.get(start - 1).start()) {
        if (name.type() != EntityType.organisation) {
          return start;
        }
        start = cursor.at(name.start());
        continue;
      }
      boolean opens = start < 2 || tokens.get(start - 2).sentence() != tokens.get(start).sentence();
      if (opens) {
        return start;
      }
      start--;
    }
    return start;
  }

  private boolean joins(int token) {
    Token word = tokens.get(token);
    return word.capitalised()
        && word.text().length() > 2
        && !NO_PART.contains(word.lower())
        && word.sentence() == tokens.get(token + 1).sentence()
        && tokens.get(token + 1).start() - word.end() == 1;
  }
}
