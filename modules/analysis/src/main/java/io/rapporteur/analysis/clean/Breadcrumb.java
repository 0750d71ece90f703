package io.rapporteur.analysis.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the line that says where on a site a page is: {@code Home / Politics / …}. */
final class Breadcrumb {
  private static final Pattern SEPARATOR = Pattern.compile(" ?(?: / | > | » | › | → |>>|::)\\s?");

  private static final Set<String> ROOTS =
      Set.of(
          "home",
          "homepage",
          "home page",
          "main",
          "main page",
          "front page",
          "start",
          "news",
          "you are here",
          "главная",
          "головна",
          "ana səhifə",
          "anasayfa",
          "ana sayfa",
          "startseite",
          "accueil",
          "inicio",
          "início",
          "მთავარი",
          "գլխավոր");

  private static final int LONGEST = 400;
  private static final String HERE = "you are here:";
  private static final int LONGEST_ROOT = 24;
  private static final String MARKS = "/>»›→";

  private Breadcrumb() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int start = line.regionMatches(true, 0, HERE, 0, HERE.length()) ? HERE.length() : 0;
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
