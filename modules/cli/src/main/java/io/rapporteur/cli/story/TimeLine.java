package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import java.util.List;
import java.util.Locale;

/** What was new when. */
final class TimeLine {
  private TimeLine() {}

  static Section of(Story story, Sources sources) {
    List<Item> items = story.getTimeline().stream().map(entry -> item(entry, sources)).toList();
    return new Section("Time line", "", items);
  }

  private static Item item(TimelineEntry entry, Sources sources) {
    String kind = entry.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String text =
        entry.getKind() == TimelineKind.QUOTATION ? Words.quoted(entry.getText()) : entry.getText();
    Tone tone = entry.getKind() == TimelineKind.CORRECTION ? Tone.CARE : Tone.PLAIN;
    return new Item(
        Times.of(entry.getTime()),
        tone,
        kind + ", " + sources.label(entry.getUri()) + ": " + text,
        List.of());
  }
}
