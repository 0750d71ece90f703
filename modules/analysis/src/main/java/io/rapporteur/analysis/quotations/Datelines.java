package io.rapporteur.analysis.quotations;

import java.util.Locale;

/** Finds where the text of an agency's first sentence begins. */
final class Datelines {
  private static final int LONGEST_DATELINE = 16;

  private final QuotedDocument doc;

  Datelines(QuotedDocument doc) {
    this.doc = doc;
  }

  /**
   * {@code OSLO, May 14 (Agency) - The road is open}: what is reported begins after the dash. A
   * dateline is a place in capitals, or has a day or an agency in brackets.
   */
  int after(NarratedSentence sentence) {
    int first = sentence.first();
    boolean opens =
        first == 0
            || doc.reading().sentences().get(doc.token(first - 1).sentence()).paragraph()
                != sentence.paragraph();
    if (!opens || !doc.narrated(first) || !doc.token(first).capitalised()) {
      return first;
    }
    String place = doc.text(first);
    boolean dated = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    for (int i = first; i < Math.min(sentence.end(), first + LONGEST_DATELINE); i++) {
      if (!doc.narrated(i)) {
        return first;
      }
      boolean dash = doc.is(i, "-") || doc.isDash(i);
      boolean apart =
          i > first
              && i + 1 < sentence.end()
              && doc.token(i).start() > doc.token(i - 1).end()
              && doc.token(i + 1).start() > doc.token(i).end();
      if (dash && apart) {
        return dated ? i + 1 : first;
      }
      dated |= doc.is(i, TokenClasses.DAY) || doc.is(i, ")");
      boolean word = Character.isLetter(doc.text(i).codePointAt(0));
      if (word && !doc.token(i).capitalised() && !doc.is(i, TokenClasses.OF)) {
        return first;
      }
    }
    return first;
  }
}
