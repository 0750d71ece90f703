package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.model.EditKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author as named at the end of a text.
 *
 * @param by the author; null when none was found
 * @param genre {@code opinion} when the headline begins with the author's name, or the views are
 *     said to be the author's own; else null
 */
record AuthorBox(String by, String genre) {
  private static final AuthorBox NONE = new AuthorBox(null, null);
  private static final int LONGEST = 500;

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:de|von|van|al|el|bin|\\p{Lu}[\\p{L}'’.-]{0,30})){1,4}";

  private static final Pattern NAME_ALONE = Pattern.compile(NAME);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:(?iu:" + CleaningLists.anyOf("author-label") + ")[: ]{1,3})(" + NAME + ")");

  /** A label alone on its line, for the paragraph after it. */
  private static final Pattern LABEL =
      Pattern.compile("(?iu:" + CleaningLists.anyOf("author-label-alone-pattern") + ")[:.]?");

  private static final Pattern NAMED_FIRST = Pattern.compile("(" + NAME + ")\\b.*", Pattern.DOTALL);

  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "("
              + NAME
              + "),? (?iu:"
              + CleaningLists.anyOf("author-does")
              + ")\\b.{0,200}?\\b(?iu:"
              + CleaningLists.anyOf("author-occupation")
              + ")\\b.*",
          Pattern.DOTALL);

  /** {@code Ada Poe teaches law in Oslo. The views expressed are her own.} */
  private static final Pattern OWN_VIEWS =
      Pattern.compile(
          "("
              + NAME
              + ")\\b.{1,300}\\b(?iu:"
              + CleaningLists.anyOf("author-views-pattern")
              + ")\\.?",
          Pattern.DOTALL);

  /** Whoever the headline begins with may be anything. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "("
              + NAME
              + "),? "
              + CleaningLists.anyOf("author-is")
              + " "
              + CleaningLists.anyOf("author-article")
              + "\\b.{1,200}",
          Pattern.DOTALL);

  /** Marks the box at the end, up to a name and one paragraph about the author. */
  static AuthorBox mark(List<Paragraph> paragraphs, String headline, String knownBy) {
    int at = last(paragraphs, paragraphs.size());
    if (at < 1 || paragraphs.get(at).text().length() > LONGEST) {
      return NONE;
    }
    Paragraph last = paragraphs.get(at);
    Matcher about = ABOUT.matcher(last.text());
    if (about.matches()) {
      return drop(last, about.group(1), headline);
    }
    if (NAME_ALONE.matcher(last.text()).matches() && isAuthor(last.text(), headline, knownBy)) {
      return drop(last, last.text(), headline);
    }
    int label = last(paragraphs, at);
    if (label > 0 && LABEL.matcher(paragraphs.get(label).text()).matches()) {
      paragraphs.get(label).drop(EditKind.author_box);
      Matcher named = NAMED_FIRST.matcher(last.text());
      return drop(last, named.matches() ? named.group(1) : null, headline);
    }
    Matcher introduced = INTRODUCED.matcher(last.text());
    if (introduced.matches() && leads(headline, introduced.group(1))) {
      return drop(last, introduced.group(1), headline);
    }
    Matcher own = OWN_VIEWS.matcher(last.text());
    if (own.matches()) {
      return new AuthorBox(drop(last, own.group(1), headline).by(), "opinion");
    }
    Matcher biography = BIOGRAPHY.matcher(last.text());
    if (biography.matches() && isApart(paragraphs, at, biography.group(1))) {
      AuthorBox box = drop(last, biography.group(1), headline);
      int before = last(paragraphs, at);
      if (before > 0) {
        Matcher title = ABOUT.matcher(paragraphs.get(before).text());
        if (title.matches() || paragraphs.get(before).text().equals(box.by())) {
          paragraphs.get(before).drop(EditKind.author_box);
        }
      }
      return box;
    }
    return NONE;
  }

  private static boolean isAuthor(String name, String headline, String knownBy) {
    return leads(headline, name) || (knownBy != null && knownBy.equalsIgnoreCase(name));
  }

  private static boolean leads(String headline, String name) {
    return headline.startsWith(name + ":") || headline.startsWith(name + " :");
  }

  /** Nobody the article speaks of: an article may well end with who somebody is. */
  private static boolean isApart(List<Paragraph> paragraphs, int at, String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < at; i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean box = paragraph.text().length() < 80 && paragraph.text().contains(name);
      if (paragraph.kept() && !box && paragraph.text().contains(surname)) {
        return false;
      }
    }
    return true;
  }

  private static AuthorBox drop(Paragraph paragraph, String name, String headline) {
    paragraph.drop(EditKind.author_box);
    return new AuthorBox(name, name != null && leads(headline, name) ? "opinion" : null);
  }

  private static int last(List<Paragraph> paragraphs, int before) {
    for (int i = before - 1; i > 0; i--) {
      if (paragraphs.get(i).kept()) {
        return i;
      }
    }
    return -1;
  }
}
