package io.rapporteur.analysis.clean;

import io.rapporteur.model.EditKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author as named at the end of a text.
 *
 * @param by the author; null when none was found
 * @param genre {@code opinion} when the headline begins with the author's name; else null
 */
record AuthorBox(String by, String genre) {
  private static final AuthorBox NONE = new AuthorBox(null, null);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:de|von|van|al|el|bin|\\p{Lu}[\\p{L}'’.-]{0,30})){1,4}");
  private static final Pattern ABOUT =
      Pattern.compile("(?i:about(?: the author:?)?|author:) ?(.{0,80})");

  static AuthorBox mark(List<Paragraph> paragraphs, String headline) {
    Paragraph last = last(paragraphs);
    if (last == null || last.text().length() > 120) {
      return NONE;
    }
    Matcher about = ABOUT.matcher(last.text());
    String name = about.matches() ? about.group(1).strip() : last.text();
    if (!NAME.matcher(name).matches()) {
      return NONE;
    }
    boolean opinion = headline.startsWith(name + ":") || headline.startsWith(name + " :");
    if (!about.matches() && !opinion) {
      return NONE;
    }
    last.drop(EditKind.author_box);
    return new AuthorBox(name, opinion ? "opinion" : null);
  }

  private static Paragraph last(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i > 0; i--) {
      if (paragraphs.get(i).kept()) {
        return paragraphs.get(i);
      }
    }
    return null;
  }
}
