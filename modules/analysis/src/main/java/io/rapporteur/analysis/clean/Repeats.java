package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.RepeatKeys;
import io.rapporteur.model.EditKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks paragraphs that say again, word for word, what stood there already. */
final class Repeats {
  private static final int HEAD = 6;
  private static final int LONGEST_TITLE = 400;

  /** A shorter paragraph may well be said twice: a refrain, a label, an answer. */
  private static final int FEWEST_WORDS = 12;

  private Repeats() {}

  static void mark(List<Paragraph> paragraphs, FoundHeadline headline) {
    String title = RepeatKeys.of(headline.text());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.kept() || i == headline.index()) {
        continue;
      }
      if (i < HEAD
          && !title.isEmpty()
          && paragraph.text().length() <= LONGEST_TITLE
          && paragraph.key().equals(title)) {
        paragraph.drop(EditKind.repeated_headline);
      } else if (paragraph.words() >= FEWEST_WORDS && !seen.add(paragraph.text())) {
        paragraph.drop(EditKind.repeated_paragraph);
      }
    }
  }
}
