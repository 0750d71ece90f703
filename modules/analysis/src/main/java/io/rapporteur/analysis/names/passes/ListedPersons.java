package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads persons whose surname stands first, {@code Corvin, Ines; Merrin, I.}: two such after
 * another, or one whose name stands elsewhere in its usual order.
 */
final class ListedPersons implements NamePass {
  private static final int LONGEST = 3;

  @Override
  public String name() {
    return "listed-persons";
  }

  @Override
  public String purpose() {
    return "surname, given name: one person where such names are listed, or it is named elsewhere";
  }

  /** A surname, a comma and given names, as tokens. */
  private record Item(int first, int comma, int past) {}

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<Item> items = items(found, text);
    return items.isEmpty() ? found : merged(found, items, text);
  }

  private static List<Item> items(List<FoundName> found, NamedText text) {
    List<Item> items = new ArrayList<>();
    List<Item> run = new ArrayList<>();
    Set<String> named = null;
    for (int comma = 1; comma + 1 < text.size(); comma++) {
      if (!text.is(comma, ",") || !text.token(comma + 1).capitalised()) {
        continue;
      }
      Item item = item(comma, text);
      if (item == null) {
        continue;
      }
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), item, text)) {
        named = settle(run, items, found, named, text);
      }
      run.add(item);
    }
    settle(run, items, found, named, text);
    return items;
  }

  /** Keeps a run that is a list of persons, or what of it is named elsewhere; and empties it. */
  private static Set<String> settle(
      List<Item> run, List<Item> items, List<FoundName> found, Set<String> named, NamedText text) {
    int given = 0;
    for (Item item : run) {
      given += isGiven(item, text) ? 1 : 0;
    }
    Set<String> full = named;
    if (run.size() > 1 && given * 2 >= run.size()) {
      items.addAll(run);
    } else if (!run.isEmpty()) {
      full = named == null ? names(found, text) : named;
      for (Item item : run) {
        String turned =
            words(item.comma + 1, item.past, text) + words(item.first, item.comma, text);
        if (full.contains(turned)) {
          items.add(item);
        }
      }
    }
    run.clear();
    return full;
  }

  private static Set<String> names(List<FoundName> found, NamedText text) {
    Set<String> names = new HashSet<>();
    for (FoundName name : found) {
      if (name.isPerson()) {
        names.add(words(text.first(name), text.past(name), text));
      }
    }
    return names;
  }

  private static String words(int first, int past, NamedText text) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < past; i++) {
      words.append(text.word(i)).append(' ');
    }
    return words.toString();
  }

  /** The item around a comma: capitals before and after it, and then the end of an item. */
  private static Item item(int comma, NamedText text) {
    int first = comma;
    while (first > 0
        && comma - first < LONGEST
        && isWord(first - 1, text)
        && text.sameSentence(first - 1, comma)
        && (first == comma || text.gapBefore(first) == 1)) {
      first--;
    }
    int past = comma + 1;
    while (past < text.size()
        && past - comma <= LONGEST
        && (isWord(past, text) || isInitialsStop(past, comma, text))
        && (past == comma + 1 || text.gapBefore(past) <= 1)
        && text.body().indexOf('\n', text.token(comma).end()) != text.token(past - 1).end()) {
      past++;
    }
    boolean whole = first < comma && past > comma + 1 && isEnd(past, text);
    return whole ? new Item(first, comma, past) : null;
  }

  private static boolean isWord(int token, NamedText text) {
    boolean initial = text.word(token).length() == 2 && text.word(token).endsWith(".");
    return text.token(token).capitalised() && (initial || !text.is(token, NameWords.STOP));
  }

  /** The full stop of an initial that is a token of its own. */
  private static boolean isInitialsStop(int token, int comma, NamedText text) {
    return token > comma + 1
        && text.isGlued(token)
        && text.is(token, ".")
        && text.word(token - 1).length() == 1;
  }

  /** A semicolon, a full stop, or the end of the line. */
  private static boolean isEnd(int token, NamedText text) {
    if (token >= text.size() || text.is(token, ";") || text.is(token, ".")) {
      return true;
    }
    int end = text.token(token - 1).end();
    return text.is(token - 1, ".") || text.body().charAt(end) == '\n';
  }

  private static boolean follows(Item before, Item item, NamedText text) {
    int next = before.past;
    boolean listed = text.is(next, ";");
    if (listed) {
      next++;
      if (text.is(next, NameWords.AND)) {
        next++;
      }
    }
    boolean line = text.body().charAt(text.token(item.first).start() - 1) == '\n';
    return next == item.first && (listed || line);
  }

  /** An initial or a known given name stands after the comma, and none before it. */
  private static boolean isGiven(Item item, NamedText text) {
    String word = text.word(item.comma + 1);
    boolean initial = word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
    boolean surname = item.comma - item.first > 1 || !text.isFirstName(item.first);
    return surname && (initial || text.isFirstName(item.comma + 1));
  }

  private static List<FoundName> merged(List<FoundName> found, List<Item> items, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size() + items.size());
    int next = 0;
    for (Item item : items) {
      FoundName person = text.name(item.first, item.past, EntityType.person);
      while (next < found.size() && found.get(next).end() <= person.start()) {
        out.add(found.get(next++));
      }
      while (next < found.size() && found.get(next).start() < person.end()) {
        next++;
      }
      out.add(person);
    }
    out.addAll(found.subList(next, found.size()));
    return out;
  }
}
