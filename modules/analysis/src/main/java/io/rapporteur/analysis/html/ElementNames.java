package io.rapporteur.analysis.html;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that authors of pages give their elements say of them. */
final class ElementNames {
  /** Beside the article whatever stands in it: captions, notices, who wrote it. */
  static final int FIRMLY_AGAINST = -3;

  static final int AGAINST = -2;
  static final int NOTHING = 0;
  static final int MILD = 1;
  static final int PLAIN = 2;
  static final int STATED = 3;

  /** Words of a name, or two words of it run together, that speak against. */
  private static final Set<String> AGAINST_WORDS = CleaningLists.of("element-beside");

  /** Those of them that name what reads like prose and is no part of the article all the same. */
  private static final Set<String> FIRM_WORDS = CleaningLists.of("element-beside-firmly");

  /** Names that speak against only when they are the whole name. */
  private static final Set<String> AGAINST_NAMES = CleaningLists.of("element-beside-whole");

  private static final Set<String> PLAIN_WORDS = CleaningLists.of("element-text");
  private static final Set<String> MILD_WORDS = CleaningLists.of("element-text-perhaps");
  private static final Set<String> AGAINST_ROLES = CleaningLists.of("element-role-beside");

  private ElementNames() {}

  static int of(Element element) {
    if (element.attributesSize() == 0) {
      return NOTHING;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return STATED;
    }
    if (AGAINST_ROLES.contains(element.attr("role"))) {
      return AGAINST;
    }
    int own = ofNames(element.id());
    int shared = ofNames(element.className());
    if (own < 0 || shared < 0) {
      return Math.min(own, shared);
    }
    return Math.max(own, shared);
  }

  /** What the class of an element says, which it may share with others. */
  static int ofClass(Element element) {
    return ofNames(element.className());
  }

  private static int ofNames(String names) {
    int best = NOTHING;
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
        end++;
      }
      int hint = end == start ? NOTHING : ofName(names, start, end);
      if (hint < 0) {
        return hint;
      }
      best = Math.max(best, hint);
      start = end + 1;
    }
    return best;
  }

  /** Looks at each word of a name, and at pairs of words: {@code entry-content}, {@code adSlot}. */
  private static int ofName(String names, int start, int end) {
    if (AGAINST_NAMES.contains(names.substring(start, end).toLowerCase(Locale.ROOT))) {
      return AGAINST;
    }
    int best = NOTHING;
    String before = "";
    int i = start;
    while (i < end) {
      if (!Character.isLetter(names.charAt(i))) {
        i++;
        continue;
      }
      int from = i++;
      while (i < end && Character.isLetter(names.charAt(i)) && !isHump(names, i)) {
        i++;
      }
      String word = names.substring(from, i).toLowerCase(Locale.ROOT);
      if (AGAINST_WORDS.contains(word) || AGAINST_WORDS.contains(before + word)) {
        boolean firm = FIRM_WORDS.contains(word) || FIRM_WORDS.contains(before + word);
        return firm ? FIRMLY_AGAINST : AGAINST;
      }
      if (PLAIN_WORDS.contains(word) || PLAIN_WORDS.contains(before + word)) {
        best = PLAIN;
      } else if (best == NOTHING && MILD_WORDS.contains(word)) {
        best = MILD;
      }
      before = word;
    }
    return best;
  }

  private static boolean isHump(String names, int i) {
    return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
