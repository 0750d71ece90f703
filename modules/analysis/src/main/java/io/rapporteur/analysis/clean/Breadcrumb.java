package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the line that says where on a site a page is: {@code Home / Politics / …}. */
final class Breadcrumb {
  private static final Pattern SEPARATOR = Pattern.compile(" ?(?: / | > | » | › | → |>>|::)\\s?");

  private static final Set<String> ROOTS = CleaningLists.of("breadcrumb-root");
  private static final Set<String> LEADS = CleaningLists.of("breadcrumb-lead");

  private static final int LONGEST = 400;
  private static final int LONGEST_ROOT = 24;
  private static final String MARKS = "/>»›→";

  private Breadcrumb() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int start = 0;
    for (String lead : LEADS) {
      if (line.regionMatches(true, 0, lead, 0, lead.length())) {
        start = lead.length();
      }
    }
    int end = start;
    while (end < line.length() && MARKS.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    // Most lines have no such mark, or something longer than the name of a root before it.
    return end < line.length()
        && end - start <= LONGEST_ROOT
        && ROOTS.contains(line.substring(start, end).strip().toLowerCase(Locale.ROOT))
        && SEPARATOR.split(line, 3).length >= 2;
  }
}
