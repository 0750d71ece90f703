package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.RepeatKeys;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headline and where it stands.
 *
 * @param text the headline; empty when there is none
 * @param index its paragraph; -1 when it does not stand in the text
 */
record FoundHeadline(String text, int index) {
  private static final int LONGEST = 300;
  private static final int SEARCHED = 4;

  /** What stands alone over a headline and says what sort of text follows. */
  private static final Set<String> LABELS = CleaningLists.of("headline-label");

  boolean inBody() {
    return index >= 0;
  }

  /**
   * A given headline is looked for among the first paragraphs. Without one, the first paragraph is
   * it when more follows and it does not end like a sentence.
   */
  static FoundHeadline find(List<Paragraph> paragraphs, String given, boolean html) {
    int first = first(paragraphs);
    if (first < 0) {
      return new FoundHeadline(given, -1);
    }
    if (!given.isEmpty()) {
      boolean leads = paragraphs.get(first).key().equals(RepeatKeys.of(given));
      return new FoundHeadline(given, leads ? first : -1);
    }
    int labelled = html ? -1 : past(paragraphs, first);
    first = labelled < 0 ? first : labelled;
    Paragraph paragraph = paragraphs.get(first);
    boolean more =
        paragraphs.subList(first + 1, paragraphs.size()).stream().anyMatch(Paragraph::kept);
    boolean line = paragraph.text().length() <= LONGEST && !paragraph.text().endsWith(".");
    return !html && more && line
        ? new FoundHeadline(paragraph.text(), first)
        : new FoundHeadline("", -1);
  }

  /** The line after a label that could be a headline; -1 when there is none. */
  private static int past(List<Paragraph> paragraphs, int first) {
    if (!LABELS.contains(paragraphs.get(first).text().toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int next = first + 1;
    while (next < paragraphs.size() && !paragraphs.get(next).kept()) {
      next++;
    }
    boolean line =
        next + 1 < paragraphs.size()
            && paragraphs.get(next).text().length() <= LONGEST / 2
            && !paragraphs.get(next).endsSentence();
    return line ? next : -1;
  }

  private static int first(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size() && i < SEARCHED + 4; i++) {
      if (paragraphs.get(i).kept()) {
        return i;
      }
    }
    return -1;
  }
}
