package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a document again with what the first reading found: a surname whose bearer is named in full
 * elsewhere is a name also where the model passed over it, and so is a name found elsewhere, or one
 * that is nearly that of a well-known body.
 */
final class SecondReading implements NamePass {
  /** Longer runs of capitals are no name that was passed over; words. */
  private static final int LONGEST = 4;

  /** A name found less often is too uncertain to be carried over. */
  private static final int OFTEN = 2;

  private static final int SHORTEST_WORD = 3;

  private static final WordClass SURNAME_ARTICLE = WordClass.of("surname-article");

  @Override
  public String name() {
    return "second-reading";
  }

  @Override
  public String purpose() {
    return "a surname or name found elsewhere is a name also where the model passed over it";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Map<String, EntityType> known = known(found, text);
    SmallWords smallWords = new SmallWords(text);
    List<FoundName> all = new ArrayList<>(found.size() + 8);
    int next = 0;
    int i = 0;
    while (i < text.size()) {
      if (!text.token(i).capitalised()) {
        i++;
        continue;
      }
      while (next < found.size() && found.get(next).end() <= text.token(i).start()) {
        all.add(found.get(next++));
      }
      int end = i + 1;
      while (end < text.size() && text.token(end).capitalised() && isBeside(end, text)) {
        end++;
      }
      boolean taken = next < found.size() && found.get(next).start() < text.token(end - 1).end();
      EntityType type = taken || end - i > LONGEST ? null : missed(i, end, known, text);
      boolean word = type != null && end - i == 1 && smallWords.has(text.token(i).lower());
      if (type != null && !word) {
        all.add(text.name(i, end, type));
      }
      i = end;
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** Types of the names found more than once, and of the surnames of those named in full. */
  private static Map<String, EntityType> known(List<FoundName> found, NamedText text) {
    Map<String, EntityType> known = new HashMap<>();
    Set<String> contested = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    for (FoundName name : found) {
      if (name.kind() != MentionKind.name || name.type() == EntityType.other) {
        continue;
      }
      String words = text.text(name);
      times.merge(words, 1, Integer::sum);
      EntityType before = known.putIfAbsent(words, name.type());
      if (before != null && before != name.type()) {
        contested.add(words);
      }
    }
    known.keySet().removeAll(contested);
    known.keySet().removeIf(words -> times.get(words) < OFTEN);
    WordList articles = text.list(SURNAME_ARTICLE);
    for (FoundName name : found) {
      if (name.isPerson()) {
        String words = text.text(name);
        int space = words.lastIndexOf(' ');
        if (space > 0 && words.length() - space > SHORTEST_WORD) {
          known.putIfAbsent(words.substring(space + 1), EntityType.person);
          int hyphen = words.indexOf('-', space) + 1;
          if (hyphen > 0
              && articles.has(words.substring(space + 1, hyphen).toLowerCase(Locale.ROOT))) {
            // Omar al-Masri, and then Masri.
            known.putIfAbsent(words.substring(hyphen), EntityType.person);
          }
        }
      }
    }
    return known;
  }

  private static EntityType missed(
      int first, int end, Map<String, EntityType> known, NamedText text) {
    int start = text.token(first).start();
    String words = text.body().substring(start, text.token(end - 1).end());
    if (words.length() < SHORTEST_WORD) {
      return null;
    }
    EntityType type = known.get(words);
    boolean body =
        type == null && end - first > 1 && text.gazetteer().organisationLike(words) != null;
    return body ? EntityType.organisation : type;
  }

  /** Only a blank or a hyphen's place between a word and the one before it. */
  private static boolean isBeside(int token, NamedText text) {
    return text.gapBefore(token) <= 1 && text.sameSentence(token - 1, token);
  }

  /** The words that a document has in small letters; gathered when first asked for. */
  private static final class SmallWords {
    private final NamedText text;
    private Set<String> words;

    SmallWords(NamedText text) {
      this.text = text;
    }

    boolean has(String lower) {
      if (words == null) {
        words = new HashSet<>();
        for (Token token : text.tokens()) {
          if (Character.isLowerCase(token.text().charAt(0))) {
            words.add(token.text());
          }
        }
      }
      return words.contains(lower);
    }
  }
}
