package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import java.util.List;

/** Who and what a story is about. */
final class CastSection {
  private CastSection() {}

  static ReportSection of(Story story) {
    return new ReportSection(
        "About", "", story.getEntities().stream().map(CastSection::item).toList());
  }

  private static ReportItem item(StoryEntity entity) {
    String also =
        entity.getNames().isEmpty() ? "" : ", also " + String.join("; ", entity.getNames());
    return new ReportItem(
        entity.getType().name(),
        Tone.PLAIN,
        entity.getName() + also + ", in " + ReportPhrases.count(entity.getDocuments(), "document"),
        List.of(new ReportLine("one for", entity.getWhy())));
  }
}
