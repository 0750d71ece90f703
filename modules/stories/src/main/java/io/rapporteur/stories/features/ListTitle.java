package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;

/** What a document is called in a list. */
public final class ListTitle {
  /** Code points. */
  private static final int MOST = 200;

  private ListTitle() {}

  /** The headline, or the first line of the text where there is none. */
  public static String of(AnnotatedDocument document) {
    String text = document.getHeadline().isEmpty() ? document.getBody() : document.getHeadline();
    int line = text.indexOf('\n');
    String first = (line < 0 ? text : text.substring(0, line)).strip();
    return cut(first);
  }

  /** The beginning of a text, with three dots where it is cut. */
  public static String cut(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }

  /** Who publishes it; empty when not known. */
  public static String source(AnnotatedDocument document) {
    return document.getInfoSource() == null ? "" : document.getInfoSource();
  }
}
