package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.util.Locale;

/** Statements for tests. */
final class StatementsForTests {
  private static final WordingLists ENGLISH = WordingLists.of("en");

  private StatementsForTests() {}

  static Statement quoted(String uri, String text) {
    return of(uri, Long.MAX_VALUE, text, false, "");
  }

  static Statement quoted(String uri, long published, String text, String speaker) {
    return of(uri, published, text, false, speaker);
  }

  static Statement reported(String uri, String text, String speaker) {
    return of(uri, Long.MAX_VALUE, text, true, speaker);
  }

  private static Statement of(
      String uri, long published, String text, boolean reported, String speaker) {
    String entity =
        speaker.isEmpty()
            ? null
            : "name:person/" + speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
    int start = Math.floorMod(text.hashCode(), 1000);
    return new Statement(
        uri,
        published,
        start,
        start + text.codePointCount(0, text.length()),
        text,
        Wording.ofQuotation(text, ENGLISH),
        reported,
        entity,
        speaker,
        !speaker.isEmpty());
  }
}
