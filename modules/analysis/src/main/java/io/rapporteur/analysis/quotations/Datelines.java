package io.rapporteur.analysis.quotations;

import java.util.Locale;

/** Finds where the text of an agency's first sentence begins. */
final class Datelines {
  private static final int LONGEST_DATELINE = 16;

  private final Scene scene;

  Datelines(Scene scene) {
    this.scene = scene;
  }

  /**
   * {@code OSLO, May 14 (Agency) - The road is open}: what is reported begins after the dash. A
   * dateline is a place in capitals, or has a day or an agency in brackets.
   */
  int after(Unit unit) {
    int first = unit.first();
    boolean opens =
        first == 0
            || scene.reading().sentences().get(scene.token(first - 1).sentence()).paragraph()
                != unit.paragraph();
    if (!opens || !scene.narrated(first) || !scene.token(first).capitalised()) {
      return first;
    }
    String place = scene.text(first);
    boolean dated = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    for (int i = first; i < Math.min(unit.end(), first + LONGEST_DATELINE); i++) {
      if (!scene.narrated(i)) {
        return first;
      }
      boolean dash = scene.is(i, "-") || scene.isDash(i);
      boolean apart =
          i > first
              && i + 1 < unit.end()
              && scene.token(i).start() > scene.token(i - 1).end()
              && scene.token(i + 1).start() > scene.token(i).end();
      if (dash && apart) {
        return dated ? i + 1 : first;
      }
      dated |= scene.is(i, TokenClasses.DAY) || scene.is(i, ")");
      boolean word = Character.isLetter(scene.text(i).codePointAt(0));
      if (word && !scene.token(i).capitalised() && !scene.is(i, TokenClasses.OF)) {
        return first;
      }
    }
    return first;
  }
}
