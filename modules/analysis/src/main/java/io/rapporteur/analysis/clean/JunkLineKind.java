package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kinds of lines that sites put between the paragraphs of an article. How the lines of a kind begin
 * stands in the list that it names, in each language pack's {@code cleaning.txt}.
 */
enum JunkLineKind {
  /** A call to subscribe or follow; the rest of the line says to what. */
  SUBSCRIBE(EditKind.subscribe_line, 45, false, false, "subscribe-line-pattern", ""),

  /** What else to read: a mark or the line's end follows. */
  RELATED(EditKind.related_link, 30, false, false, "related-line-pattern", " ?(?:[:»>|→-]|$)"),

  /** Lines that say something only together with the page they stood on. */
  PAGE(EditKind.boilerplate, 25, true, false, "page-line-pattern", ""),

  /** A picture that is counted, with what it shows. */
  CAPTION(EditKind.boilerplate, 60, false, false, "caption-line-pattern", ""),

  /** Whose the rights are. */
  RIGHTS(EditKind.boilerplate, 60, false, false, "rights-line-pattern", ""),

  /** What a site stores on the reader's machine. */
  COOKIES(EditKind.boilerplate, 120, false, false, "cookies-line-pattern", ""),

  /** Lines about the article, which a page's metadata says better. */
  ABOUT(EditKind.boilerplate, 16, false, true, "about-line-pattern", "");

  private static final char DIGIT = '0';

  private final EditKind kind;
  private final int words;
  private final boolean whole;
  private final boolean htmlOnly;

  /** By the first char of the line: most lines need no closer look. */
  private final Map<Character, List<Pattern>> patterns = new HashMap<>();

  JunkLineKind(EditKind kind, int words, boolean whole, boolean htmlOnly, String list, String end) {
    this.kind = kind;
    this.words = words;
    this.whole = whole;
    this.htmlOnly = htmlOnly;
    for (String line : CleaningLists.of(list)) {
      patterns
          .computeIfAbsent(first(line), c -> new ArrayList<>())
          .add(Pattern.compile(line + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** The char that lines matching a pattern begin with, in lower case. */
  private static char first(String pattern) {
    char c = pattern.charAt(0);
    if (c != '\\') {
      return c;
    }
    return pattern.charAt(1) == 'd' ? DIGIT : pattern.charAt(1);
  }

  /** The kind of a paragraph, or null when it is none: the first kind that fits. */
  static JunkLineKind of(Paragraph paragraph, boolean html) {
    char c = Character.toLowerCase(paragraph.text().charAt(0));
    char first = Character.isDigit(c) ? DIGIT : c;
    for (JunkLineKind kind : values()) {
      if ((html || !kind.htmlOnly) && kind.fits(paragraph, first)) {
        return kind;
      }
    }
    return null;
  }

  private boolean fits(Paragraph paragraph, char first) {
    String text = paragraph.text();
    for (Pattern pattern : patterns.getOrDefault(first, List.of())) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt() && (matcher.end() == text.length() || !whole)) {
        // A longer line is more than junk.
        return paragraph.words() <= words;
      }
    }
    return false;
  }

  /** What the edit that takes such a line out is called. */
  EditKind edit() {
    return kind;
  }
}
