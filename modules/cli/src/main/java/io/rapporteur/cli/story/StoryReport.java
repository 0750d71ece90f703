package io.rapporteur.cli.story;

import io.rapporteur.cli.Style;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.cli.show.WrappedLines;
import io.rapporteur.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Stories as lines of text, for a terminal or a file. */
public final class StoryReport {
  private static final int COLUMN = 26;
  private static final int NARROW_COLUMN = 18;
  private static final int WIDE = 90;
  private static final int LABEL = 4;
  private static final int LEAST_ROOM = 20;

  private final int width;
  private final int column;
  private final BiFunction<Style, String, String> paint;

  /**
   * @param width columns; lines break at blanks
   * @param paint gives a text a style, or leaves it as it is
   */
  public StoryReport(int width, BiFunction<Style, String, String> paint) {
    this.width = width;
    column = width < WIDE ? NARROW_COLUMN : COLUMN;
    this.paint = paint;
  }

  /** The lines of a list: two for each story. */
  public List<String> list(List<StoryDigest> stories) {
    List<String> lines = new ArrayList<>();
    for (StoryDigest story : stories) {
      String counts =
          String.format(
              Locale.ROOT,
              "%s  %-16s  %s, %s, %s",
              Harmless.line(story.id()),
              ShortTimes.of(story.latest()),
              ReportPhrases.count(story.documents(), "document"),
              ReportPhrases.count(story.witnesses(), "witness", "witnesses"),
              ReportPhrases.count(story.sources(), "source"));
      String verdicts = story.verdicts();
      Style style = verdicts.contains("DISAGREE") ? Style.RED : Style.GREEN;
      lines.add(counts + (verdicts.isEmpty() ? "" : "  " + paint.apply(style, verdicts)));
      wrapped(lines, "    ", 4, Harmless.line(story.headline()), Style.BOLD);
    }
    return lines;
  }

  /**
   * The lines of one story's report.
   *
   * @param headlines of other stories by id, as far as they are at hand
   */
  public List<String> report(Story story, Map<String, String> headlines) {
    ReportPage page = ReportPage.of(story, headlines);
    List<String> lines = new ArrayList<>();
    wrapped(lines, "", 0, Harmless.line(page.headline()), Style.BOLD);
    page.facts().stream().filter(fact -> !fact.isEmpty()).forEach(fact -> row(lines, 2, fact));
    for (ReportSection section : page.sections()) {
      lines.add("");
      lines.add(paint.apply(Style.BOLD, section.title().toUpperCase(Locale.ROOT)));
      if (section.items().isEmpty()) {
        lines.add("  " + section.none());
      }
      section.items().forEach(item -> item(lines, item));
    }
    return lines;
  }

  private void item(List<String> lines, ReportItem item) {
    String badge = Harmless.line(item.badge());
    String text = Harmless.line(item.text());
    if (badge.length() + 3 > column) {
      lines.add("  " + paint.apply(style(item.tone()), badge));
      wrapped(lines, " ".repeat(column), column, text, null);
    } else {
      String padded = String.format(Locale.ROOT, "  %-" + (column - 2) + "s", badge);
      wrapped(lines, paint.apply(style(item.tone()), padded), column, text, null);
    }
    item.lines().forEach(line -> row(lines, LABEL, line));
  }

  private void row(List<String> lines, int indent, ReportLine line) {
    List<String> parts = line.parts().stream().map(Harmless::line).toList();
    String text = String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    String label = Harmless.line(line.label());
    if (label.length() + indent + 2 > column) {
      lines.add(" ".repeat(indent) + paint.apply(Style.FAINT, label));
      wrapped(lines, " ".repeat(column), column, text, null);
      return;
    }
    String padded = String.format(Locale.ROOT, "%-" + (column - indent) + "s", label);
    wrapped(lines, " ".repeat(indent) + paint.apply(Style.FAINT, padded), column, text, null);
  }

  private void wrapped(List<String> lines, String start, int indent, String text, Style style) {
    String lead = start;
    for (String row : WrappedLines.at(text, Math.max(LEAST_ROOM, width - indent))) {
      String line = lead + (style == null ? row : paint.apply(style, row));
      lines.add(line.stripTrailing());
      lead = " ".repeat(indent);
    }
  }

  private static Style style(Tone tone) {
    return switch (tone) {
      case GOOD -> Style.GREEN;
      case CARE -> Style.YELLOW;
      case BAD -> Style.RED;
      case PLAIN -> Style.CYAN;
    };
  }
}
