package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.model.EditKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the blank between two sentences that stand without one ({@code partners.Why}). Only where a
 * word in lower case ends and a capitalised one begins, and nothing in the same run of characters
 * looks like an address, a file, an abbreviation or a name with a dot in it.
 */
final class GluedSentences {
  private static final String CLOSERS = "”’»)]";

  /** Ends of addresses, files and brands that are written with a capital now and then. */
  private static final Set<String> DOMAINS = CleaningLists.of("domain-or-file-ending");

  /** Words that begin sentences, though some are also ends of addresses. */
  private static final Set<String> STARTERS = CleaningLists.of("sentence-starter-glued");

  /** What a dot shortens and a name follows. */
  private static final Set<String> ABBREVIATIONS = CleaningLists.of("abbreviation-before-name");

  private GluedSentences() {}

  static void collect(String text, List<Replacement> changes) {
    int length = text.length();
    int start = 0;
    while (start < length) {
      int end = start;
      boolean inner = false;
      while (end < length && text.charAt(end) > ' ') {
        char c = text.charAt(end++);
        inner |= (c == '.' || c == '!' || c == '?' || c == '…') && end < length;
      }
      if (inner && end - start < 400) {
        run(text, start, end, changes);
      }
      start = end + 1;
    }
  }

  private static void run(String text, int start, int end, List<Replacement> changes) {
    int first = changes.size();
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || c == '_' || c == '=' || c == '\\' || c == '#') {
        drop(changes, first);
        return;
      }
      if (c != '.' && c != '!' && c != '?' && c != '…') {
        continue;
      }
      int next = i + 1;
      while (next < end && CLOSERS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next == end || ",;:-–—".indexOf(text.charAt(next)) >= 0 || isMark(text.charAt(next))) {
        continue;
      }
      if (!isBoundary(text, start, i, next, end)) {
        drop(changes, first);
        return;
      }
      changes.add(new Replacement(next, next, " ", EditKind.glued_sentence));
    }
  }

  private static void drop(List<Replacement> changes, int size) {
    changes.subList(size, changes.size()).clear();
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '"' || c == '\'';
  }

  private static boolean isBoundary(String text, int start, int dot, int next, int end) {
    String before = word(text, start, dot, true);
    int from = next;
    while (from < end && "“‘«(\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String after = word(text, from, end, false);
    if (before.length() < 2 || after.isEmpty()) {
      return false;
    }
    boolean lowerBefore =
        Character.isLowerCase(before.charAt(before.length() - 1))
            && Character.isLowerCase(before.charAt(before.length() - 2));
    boolean starter =
        STARTERS.contains(after.toLowerCase(Locale.ROOT))
            && Character.isUpperCase(after.charAt(0))
            && isLastOfRun(text, from + after.length(), end);
    boolean acronym = starter && before.chars().allMatch(Character::isUpperCase);
    boolean year = before.length() == 4 && before.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean capital =
        Character.isUpperCase(after.charAt(0))
            && (after.length() > 1
                ? Character.isLowerCase(after.charAt(1))
                : from + 1 == end && STARTERS.contains(after.toLowerCase(Locale.ROOT)));
    return (lowerBefore || year || acronym)
        && capital
        && !ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT))
        && (starter || !DOMAINS.contains(after.toLowerCase(Locale.ROOT)));
  }

  /** Nothing but a comma goes on without a blank: {@code Site.In} alone is a sentence's start. */
  private static boolean isLastOfRun(String text, int wordEnd, int end) {
    return wordEnd == end || wordEnd + 1 == end && text.charAt(wordEnd) == ',';
  }

  /** The run of letters and digits that ends at, or begins at, one end of the stretch. */
  private static String word(String text, int start, int end, boolean atEnd) {
    if (atEnd) {
      int last = end;
      while (last > start && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      int i = last;
      while (i > start && Character.isLetterOrDigit(text.charAt(i - 1))) {
        i--;
      }
      return text.substring(i, last);
    }
    int i = start;
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }
}
