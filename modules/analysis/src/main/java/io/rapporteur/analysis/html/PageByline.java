package io.rapporteur.analysis.html;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.BylineNames;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote an article where the page shows it and its metadata does not say. */
final class PageByline {
  private static final Set<String> ELSEWHERE = Set.of("aside", "footer", "nav", "form");
  private static final int LONGEST = 160;

  /** Names, and perhaps what stands apart from them: {@code By Ada Poe and Otto Renn | 12 May}. */
  private static final Pattern NAMES =
      Pattern.compile(
          "((?iu:"
              + CleaningLists.anyOf("byline-label")
              + "):? )?("
              + BylineNames.NAME
              + "(?:(?:, | and | & |, and )"
              + BylineNames.NAME
              + "){0,3})(?:$|,? ?[|/(•·–—-].*|, \\p{Ll}.*)");

  private PageByline() {}

  /** The names, as written; null when no element gives any. */
  static String of(Document page) {
    for (Element element :
        page.select("[rel~=author], [itemprop~=author], [class*=byline], [class*=author]")) {
      String text = element.text().strip();
      if (text.length() > LONGEST || isElsewhere(element)) {
        continue;
      }
      Matcher names = NAMES.matcher(text);
      // without "by" a name may be anything: a heading above, a reader who comments
      if (names.matches() && (names.group(1) != null || isStated(element))) {
        return names.group(2);
      }
    }
    return null;
  }

  private static boolean isStated(Element element) {
    return element.attr("rel").contains("author") || element.attr("itemprop").contains("author");
  }

  /** Whether it is beside the article: below it, or in what others wrote. */
  private static boolean isElsewhere(Element element) {
    for (Element above = element.parent(); above != null; above = above.parent()) {
      if (ELSEWHERE.contains(above.normalName())
          || ElementNames.of(above) == ElementNames.AGAINST) {
        return true;
      }
    }
    return false;
  }
}
