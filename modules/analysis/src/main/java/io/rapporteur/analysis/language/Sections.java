package io.rapporteur.analysis.language;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.reading.LanguageSection;
import java.util.ArrayList;
import java.util.List;

/** Draws paragraphs in a row of one language together. */
final class Sections {
  private final List<LanguageSection> made = new ArrayList<>();

  private Sections() {}

  /**
   * The whole body by language, in order and without gaps.
   *
   * @param main the language of whatever is not foreign
   * @param foreign paragraphs in other languages, in order
   */
  static List<LanguageSection> of(String body, String main, List<Shares.Foreign> foreign) {
    Sections sections = new Sections();
    int at = 0;
    for (Shares.Foreign paragraph : foreign) {
      // A blank stretch between two paragraphs of one language is no section of its own.
      boolean joins = body.substring(at, paragraph.start()).isBlank();
      sections.add(at, paragraph.start(), joins ? paragraph.tag() : main);
      sections.add(paragraph.start(), paragraph.end(), paragraph.tag());
      at = paragraph.end();
    }
    sections.add(at, body.length(), body.substring(at).isBlank() ? sections.last(main) : main);
    if (sections.made.isEmpty()) {
      sections.made.add(new LanguageSection(0, 0, main, LanguagePacks.reading(main)));
    }
    return sections.made;
  }

  private String last(String main) {
    return made.isEmpty() ? main : made.get(made.size() - 1).language();
  }

  private void add(int start, int end, String tag) {
    if (start == end) {
      return;
    }
    int last = made.size() - 1;
    if (last >= 0 && made.get(last).language().equals(tag)) {
      LanguageSection before = made.remove(last);
      made.add(new LanguageSection(before.start(), end, tag, before.pack()));
    } else {
      made.add(new LanguageSection(start, end, tag, LanguagePacks.reading(tag)));
    }
  }
}
