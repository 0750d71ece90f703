package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Stories as one HTML file that needs nothing beside it: no script, its style within, light and
 * dark as the reader has it. Everything from documents is escaped and keeps its own direction.
 */
public final class StoryHtml {
  private StoryHtml() {}

  /**
   * The file's text: a list where there are several stories, then the report of each.
   *
   * @param headlines of other stories by id, as far as they are at hand
   */
  public static String page(List<Story> stories, Map<String, String> headlines) {
    List<ReportPage> pages =
        stories.stream().map(story -> ReportPage.of(story, headlines)).toList();
    HtmlWriter html = new HtmlWriter();
    String title = pages.size() == 1 ? pages.get(0).headline() : "Stories";
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .raw(" style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<title>")
        .text(title)
        .raw("</title>\n<style>\n")
        .raw(style())
        .raw("</style>\n</head>\n<body>\n");
    if (pages.size() != 1) {
      list(html, stories);
    }
    for (int i = 0; i < pages.size(); i++) {
      article(html, pages.get(i), i);
    }
    return html.raw("</body>\n</html>").toString();
  }

  private static void list(HtmlWriter html, List<Story> stories) {
    html.raw("<nav>\n<h1>").text(ReportPhrases.count(stories.size(), "story", "stories"));
    html.raw("</h1>\n<ol class=\"stories\">\n");
    for (int i = 0; i < stories.size(); i++) {
      StoryDigest story = StoryDigest.of(stories.get(i));
      html.raw("<li><a href=\"#s" + i + "\">").isolated(story.headline()).raw("</a><br>");
      html.raw("<span class=\"faint\">")
          .text(
              String.join(
                  " · ",
                  ShortTimes.of(story.latest()),
                  ReportPhrases.count(story.documents(), "document"),
                  ReportPhrases.count(story.witnesses(), "witness", "witnesses"),
                  ReportPhrases.count(story.sources(), "source")))
          .raw("</span>");
      if (!story.verdicts().isEmpty()) {
        String tone = story.verdicts().contains("DISAGREE") ? "bad" : "good";
        html.raw(" <span class=\"" + tone + "\">").text(story.verdicts()).raw("</span>");
      }
      html.raw("</li>\n");
    }
    html.raw("</ol>\n</nav>\n");
  }

  private static void article(HtmlWriter html, ReportPage page, int number) {
    html.raw("<article id=\"s" + number + "\">\n");
    html.element("h1", "", page.headline()).raw("\n");
    lines(html, page.facts());
    for (ReportSection section : page.sections()) {
      html.raw("<section>\n<h2>").text(section.title()).raw("</h2>\n");
      if (section.items().isEmpty()) {
        html.raw("<p>").text(section.none()).raw("</p>\n");
      }
      section.items().forEach(item -> item(html, item));
      html.raw("</section>\n");
    }
    html.raw("</article>\n");
  }

  private static void item(HtmlWriter html, ReportItem item) {
    html.raw("<div class=\"item\">\n<p><span class=\"badge " + tone(item.tone()) + "\">");
    html.isolated(item.badge()).raw("</span>");
    html.element("span", "", item.text()).raw("</p>\n");
    lines(html, item.lines());
    html.raw("</div>\n");
  }

  private static void lines(HtmlWriter html, List<ReportLine> lines) {
    if (lines.stream().allMatch(ReportLine::isEmpty)) {
      return;
    }
    html.raw("<dl>\n");
    for (ReportLine line : lines) {
      if (!line.isEmpty()) {
        html.raw("<dt>").isolated(line.label()).raw("</dt><dd dir=\"auto\">");
        String between = "";
        for (String part : line.parts()) {
          html.raw(between).isolated(part);
          between = " · ";
        }
        html.raw("</dd>\n");
      }
    }
    html.raw("</dl>\n");
  }

  private static String tone(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private static String style() {
    try (InputStream css = StoryHtml.class.getResourceAsStream("page.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
