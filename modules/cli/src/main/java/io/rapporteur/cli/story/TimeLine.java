package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import java.util.List;
import java.util.Locale;

/** What was new when. */
final class TimeLine {
  private TimeLine() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items =
        story.getTimeline().stream().map(entry -> item(entry, sources)).toList();
    return new ReportSection("Time line", "", items);
  }

  private static ReportItem item(TimelineEntry entry, StorySources sources) {
    String kind = entry.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String text =
        entry.getKind() == TimelineKind.QUOTATION
            ? ReportPhrases.quoted(entry.getText())
            : entry.getText();
    Tone tone = entry.getKind() == TimelineKind.CORRECTION ? Tone.CARE : Tone.PLAIN;
    return new ReportItem(
        ShortTimes.of(entry.getTime()),
        tone,
        kind + ", " + sources.label(entry.getUri()) + ": " + text,
        List.of());
  }
}
