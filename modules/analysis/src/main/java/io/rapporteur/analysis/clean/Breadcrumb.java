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
          "you are here: home",
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

  private Breadcrumb() {}

  static boolean is(String line) {
    if (!Character.isLetter(line.charAt(0)) || line.length() > LONGEST) {
      return false;
    }
    String[] parts = SEPARATOR.split(line, 12);
    if (parts.length < 2) {
      return false;
    }
    return ROOTS.contains(parts[0].strip().toLowerCase(Locale.ROOT));
  }
}
