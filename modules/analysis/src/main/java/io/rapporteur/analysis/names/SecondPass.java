package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a document again with what the first reading found: a surname whose bearer is named in full
 * elsewhere is a name also where the model passed over it, and so is a name found elsewhere, or one
 * that is nearly that of a well-known body.
 */
final class SecondPass {
  private static final int LONGEST = 4;

  /** A name found less often is too uncertain to be carried over. */
  private static final int OFTEN = 2;

  private static final int SHORTEST_WORD = 3;

  private final List<Token> tokens;
  private final String body;
  private final Gazetteer gazetteer;

  /** The words in lower case; gathered when first asked for. */
  private Set<String> words;

  SecondPass(List<Token> tokens, String body, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.body = body;
    this.gazetteer = gazetteer;
  }

  /** The names, and those that the first reading passed over; in order. */
  List<Found> add(List<Found> found) {
    Map<String, EntityType> known = known(found);
    List<Found> all = new ArrayList<>(found.size() + 8);
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      while (next < found.size() && found.get(next).end() <= tokens.get(i).start()) {
        all.add(found.get(next++));
      }
      if (!isCapital(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && isCapital(end) && beside(end)) {
        end++;
      }
      boolean taken = next < found.size() && found.get(next).start() < tokens.get(end - 1).end();
      Found missed = taken || end - i > LONGEST ? null : missed(i, end, known);
      if (missed != null) {
        all.add(missed);
      }
      i = end;
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private Map<String, EntityType> known(List<Found> found) {
    Map<String, EntityType> known = new HashMap<>();
    Set<String> contested = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    for (Found name : found) {
      if (name.kind() != MentionKind.name || name.type() == EntityType.other) {
        continue;
      }
      String text = body.substring(name.start(), name.end());
      times.merge(text, 1, Integer::sum);
      EntityType before = known.putIfAbsent(text, name.type());
      if (before != null && before != name.type()) {
        contested.add(text);
      }
    }
    known.keySet().removeAll(contested);
    known.keySet().removeIf(text -> times.get(text) < OFTEN);
    for (Found name : found) {
      if (name.type() == EntityType.person) {
        String text = body.substring(name.start(), name.end());
        int space = text.lastIndexOf(' ');
        if (space > 0 && text.length() - space > SHORTEST_WORD) {
          known.putIfAbsent(text.substring(space + 1), EntityType.person);
        }
      }
    }
    return known;
  }

  private Found missed(int first, int end, Map<String, EntityType> known) {
    int start = tokens.get(first).start();
    int stop = tokens.get(end - 1).end();
    String text = body.substring(start, stop);
    EntityType type = known.get(text);
    if (type == null && end - first > 1 && gazetteer.organisationLike(text) != null) {
      type = EntityType.organisation;
    }
    if (type == null || text.length() < SHORTEST_WORD) {
      return null;
    }
    boolean word = end - first == 1 && isAlsoWord(tokens.get(first).lower());
    return word ? null : new Found(start, stop, type, MentionKind.name);
  }

  /** Whether the document has it in lower case, too. */
  private boolean isAlsoWord(String lower) {
    if (words == null) {
      words = new HashSet<>();
      for (Token token : tokens) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          words.add(token.text());
        }
      }
    }
    return words.contains(lower);
  }

  private boolean isCapital(int i) {
    return tokens.get(i).capitalised();
  }

  /** Only a blank or a hyphen's place between a word and the one before it. */
  private boolean beside(int i) {
    return tokens.get(i).start() - tokens.get(i - 1).end() <= 1
        && tokens.get(i).sentence() == tokens.get(i - 1).sentence();
  }
}
