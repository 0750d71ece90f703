package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.BylineNames;
import io.rapporteur.model.EditKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines say of where and by whom an article was written.
 *
 * @param by the author; null when no line names one
 * @param located the dateline's place; null when there is no dateline
 */
record Byline(String by, String located) {
  private static final int HEAD = 5;

  private static final Pattern BY =
      Pattern.compile(
          "(?iu:"
              + CleaningLists.anyOf("byline-label")
              + ") ("
              + BylineNames.NAME
              + "(?:(?:,| and| AND| &) "
              + BylineNames.NAME
              + "){0,3})(?:[,|/(–—-].{0,80})?");

  /** {@code March 2}, {@code 2 March 2026}. */
  private static final String DAY =
      "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?)";

  /** A place in capitals, perhaps with country, day and agency, and a dash or colon. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}'’.-]{2,25}(?: \\p{Lu}[\\p{Lu}'’.-]{1,25}){0,3})"
              + "(?:, \\p{Lu}[\\p{L}. ]{1,30}?)?(?:, "
              + DAY
              + ")?\\.?"
              + "(?: ?[(/]\\p{L}[\\p{L} .-]{1,30}[)/]\\.?)? ?(?:—|–|--|-|:)(?: |$)");

  /** A place as usually written counts only with a day or an agency beside it. */
  private static final Pattern MIXED_CASE =
      Pattern.compile(
          "(\\p{Lu}\\p{L}{2,25}(?: \\p{Lu}\\p{L}{1,25}){0,2})(?:, "
              + DAY
              + ",? ?\\(?\\p{L}{0,20}\\)?| \\(\\p{L}[\\p{L} ]{1,20}\\)) ?"
              + "(?:—|–|--|-)(?: |$)");

  private static final int LONGEST_END = 60;

  private static final Pattern HEADLINE_END =
      Pattern.compile(
          ", (\\p{Lu}[\\p{L}'’.-]{1,25}(?: \\p{Lu}[\\p{L}'’.-]{1,25}){0,3}), "
              + "(?:\\p{L}{3,9} \\d{1,2},|\\d{1,2} \\p{L}{3,9}) \\d{4}$");

  static Byline read(List<Paragraph> paragraphs, int headline, boolean html) {
    String by = null;
    String located = null;
    int seen = 0;
    for (int i = 0; i < paragraphs.size() && seen < HEAD; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.kept() || i == headline) {
        continue;
      }
      seen++;
      if (by == null && paragraph.text().length() <= 160) {
        Matcher matcher = BY.matcher(paragraph.text());
        if (matcher.matches()) {
          by = matcher.group(1);
          if (html) {
            paragraph.drop(EditKind.author_box);
          }
          continue;
        }
      }
      if (located == null) {
        located = dateline(paragraph.text());
      }
    }
    return new Byline(by, located);
  }

  /**
   * {@code Statement by the minister, Oslo, May 14, 2025}: the place before the day that ends it.
   */
  static String locatedBy(String headline) {
    Matcher matcher = HEADLINE_END.matcher(headline);
    int comma = headline.lastIndexOf(", ", Math.max(0, headline.length() - LONGEST_END));
    return matcher.find(Math.max(0, comma)) ? matcher.group(1) : null;
  }

  private static String dateline(String text) {
    String head = text.substring(0, Math.min(text.length(), 120));
    for (Pattern pattern : List.of(DATELINE, MIXED_CASE)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt()) {
        return CapitalisedName.of(matcher.group(1));
      }
    }
    return null;
  }
}
