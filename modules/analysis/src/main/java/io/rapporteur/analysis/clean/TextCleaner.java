package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Second stage: paragraphs that are no part of the article go, then what is inside paragraphs. */
final class TextCleaner {
  private static final Set<String> JOINERS = CleaningLists.of("suspended-joiner");

  private final TracedText from;
  private final String givenHeadline;
  private final String givenBy;
  private final boolean html;
  private final List<Paragraph> paragraphs;

  TextCleaner(TracedText from, String givenHeadline, String givenBy, boolean html) {
    this.from = from;
    this.givenHeadline = givenHeadline == null ? "" : givenHeadline.strip();
    this.givenBy = givenBy;
    this.html = html;
    this.paragraphs = Paragraphs.split(from.text(), html);
  }

  CleanText clean() {
    JunkLines.mark(paragraphs, html);
    FoundHeadline headline = FoundHeadline.find(paragraphs, givenHeadline, html);
    Repeats.mark(paragraphs, headline);
    Byline byline = Byline.read(paragraphs, headline.index(), html);
    String by = givenBy == null ? byline.by() : givenBy;
    AuthorBox author = AuthorBox.mark(paragraphs, headline.text(), by);
    String turns = Genres.of(paragraphs, headline.text());
    List<Replacement> changes = new ArrayList<>();
    layOut(changes);
    TracedText text = from.with(changes);
    List<Replacement> inner = new ArrayList<>();
    InnerEdits.collect(text.text(), inner);
    return new CleanText(
        text.with(inner),
        headline.text(),
        headline.inBody(),
        byline.by() == null ? author.by() : byline.by(),
        byline.located() == null ? Byline.locatedBy(headline.text()) : byline.located(),
        author.genre() == null ? turns : author.genre());
  }

  /** One empty line between paragraphs that stay; nothing of those that go. */
  private void layOut(List<Replacement> changes) {
    String text = from.text();
    int cursor = 0;
    boolean first = true;
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.kept()) {
        space(changes, cursor, paragraph.start(), "");
        changes.add(Replacement.remove(paragraph.start(), paragraph.end(), paragraph.dropped()));
      } else {
        space(changes, cursor, paragraph.start(), first ? "" : "\n\n");
        unwrap(changes, paragraph);
        first = false;
      }
      cursor = paragraph.end();
    }
    space(changes, cursor, text.length(), "");
  }

  private void space(List<Replacement> changes, int start, int end, String wanted) {
    if (!from.text().substring(start, end).equals(wanted)) {
      changes.add(new Replacement(start, end, wanted, EditKind.whitespace));
    }
  }

  private void unwrap(List<Replacement> changes, Paragraph paragraph) {
    String text = from.text();
    for (int i = text.indexOf('\n', paragraph.start());
        i >= 0 && i < paragraph.end();
        i = text.indexOf('\n', i + 1)) {
      changes.add(new Replacement(i, i + 1, splitsCompound(i) ? "" : " ", EditKind.whitespace));
    }
  }

  /** A line that ends in the hyphen of a compound: no blank stood there. */
  private boolean splitsCompound(int end) {
    String text = from.text();
    return end > 1
        && text.charAt(end - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(end - 2))
        && Character.isLetterOrDigit(text.charAt(end + 1))
        && !isSuspended(end + 1);
  }

  /** {@code north- and southbound}: the hyphen is no compound's. */
  private boolean isSuspended(int next) {
    String text = from.text();
    for (String joiner : JOINERS) {
      if (text.startsWith(joiner, next) && text.startsWith(" ", next + joiner.length())) {
        return true;
      }
    }
    return false;
  }
}
