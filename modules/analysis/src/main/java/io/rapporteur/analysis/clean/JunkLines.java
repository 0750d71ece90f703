package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.model.EditKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks lines that are no part of an article whatever stands around them. A line is judged whole: a
 * sentence that merely speaks of subscribing or sharing stays.
 */
final class JunkLines {
  private static final int HEAD = 3;
  private static final int TAIL = 4;
  private static final int LONGEST = 420;

  /** A short code alone on its line: a name with a number ([ad_1]) or a well-known plug-in's. */
  private static final Pattern SHORT_CODE =
      Pattern.compile(
          "(?:\\[/?(?:[a-zA-Z]{1,20}(?:[_-][a-zA-Z]{1,20}){0,4}[_-]\\d{1,6}|"
              + CleaningLists.anyOf("short-code-pattern")
              + "(?: [^\\[\\]]{0,200})?)\\] ?){1,5}");

  private static final Pattern SOURCE_LINK =
      Pattern.compile(
          "(?i)"
              + CleaningLists.anyOf("source-line-pattern")
              + "[: ]{0,3}(?:https?://\\S{1,500})?");

  /** {@code Source: Harbour Press} as the last lines of a copy. */
  private static final Pattern SOURCE_NAMED =
      Pattern.compile(
          "(?=\\p{Lu})(?iu:" + CleaningLists.anyOf("source-label") + "): \\p{Lu}[^.!?:;]{1,48}");

  private JunkLines() {}

  static void mark(List<Paragraph> paragraphs, boolean html) {
    int size = paragraphs.size();
    for (int i = 0; i < size; i++) {
      Paragraph paragraph = paragraphs.get(i);
      String text = paragraph.text();
      if (text.length() > LONGEST) {
        continue;
      }
      if (text.charAt(0) == '[' && SHORT_CODE.matcher(text).matches()) {
        paragraph.drop(EditKind.short_code);
      } else if (i >= size - TAIL && isSource(text, html)) {
        paragraph.drop(EditKind.source_link);
      } else if (i < HEAD && Breadcrumb.is(text)) {
        paragraph.drop(EditKind.breadcrumb);
      } else {
        phrase(paragraph, html);
      }
    }
  }

  private static boolean isSource(String text, boolean html) {
    return SOURCE_LINK.matcher(text).matches() || !html && SOURCE_NAMED.matcher(text).matches();
  }

  private static void phrase(Paragraph paragraph, boolean html) {
    String text = paragraph.text();
    if (ShareLine.is(text)) {
      paragraph.drop(EditKind.share_line);
      return;
    }
    JunkLineKind kind = JunkLineKind.of(paragraph, html);
    if (kind != null) {
      paragraph.drop(kind.edit());
    }
  }
}
