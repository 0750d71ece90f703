package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;

/** Stories that look alike, and why they are others. */
final class LookAlikes {
  private LookAlikes() {}

  static ReportSection of(Story story, Map<String, String> headlines) {
    List<ReportItem> items =
        story.getNotSame().stream()
            .map(
                other ->
                    new ReportItem(
                        "not the same",
                        Tone.PLAIN,
                        headlines.getOrDefault(other.getStory(), other.getStory()),
                        List.of(
                            ReportLine.of("why", other.getWhy()),
                            ReportLine.of("story", other.getStory()))))
            .toList();
    return new ReportSection("Look-alikes", "", items);
  }
}
