package io.rapporteur.cli;

import io.rapporteur.cli.story.StoryDigest;
import io.rapporteur.cli.story.StoryHtml;
import io.rapporteur.cli.story.StoryReport;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The forms in which stories are printed. */
final class StoryOutput {
  @Option(names = "--json", description = "One Story a line, fields as in the schema.")
  boolean json;

  @Option(
      names = "--html",
      description = "One HTML file with a report of each, complete in itself, to standard output.")
  boolean html;

  /** Refuses what cannot be had together. */
  void check() {
    if (json && html) {
      throw new UserError("either --json or --html");
    }
  }

  /** Whether records themselves are needed, and not what a list says of them. */
  boolean whole() {
    return json || html;
  }

  void list(List<StoryDigest> stories) {
    report().list(stories).forEach(Terminal.out()::line);
  }

  /**
   * Prints stories in the form asked for.
   *
   * @param headlines of other stories by id, as far as they are at hand
   */
  void print(List<Story> stories, Map<String, String> headlines) {
    if (json) {
      stories.forEach(story -> Terminal.out().json(ModelJson.toJson(story)));
    } else if (html) {
      Terminal.out().line(StoryHtml.page(stories, headlines));
    } else {
      String between = null;
      for (Story story : stories) {
        if (between != null) {
          Terminal.out().line(between);
        }
        report().report(story, headlines).forEach(Terminal.out()::line);
        between = "";
      }
    }
  }

  static StoryReport report() {
    return new StoryReport(Terminal.out().width(), Terminal.out()::style);
  }
}
