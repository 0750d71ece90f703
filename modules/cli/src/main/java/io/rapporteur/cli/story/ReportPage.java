package io.rapporteur.cli.story;

import io.rapporteur.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A story as it is read: what is disputed first.
 *
 * @param id of the story
 * @param headline as its central document has it
 * @param facts when, how many, by whom
 */
record ReportPage(
    String id, String headline, List<ReportLine> facts, List<ReportSection> sections) {
  /**
   * The page of a story.
   *
   * @param headlines of other stories by id, as far as they are at hand
   */
  static ReportPage of(Story story, Map<String, String> headlines) {
    StorySources sources = StorySources.of(story);
    List<ReportSection> sections = new ArrayList<>();
    sections.add(DisputesSection.of(story, sources));
    sections.add(DocumentsSection.of(story, sources));
    sections.add(TimeLine.of(story, sources));
    sections.add(FiguresSection.of(story, sources));
    sections.add(QuotationsSection.of(story, sources));
    sections.add(TranscriptsSection.of(story, sources));
    sections.add(CastSection.of(story));
    sections.add(LookAlikes.of(story, headlines));
    sections.removeIf(section -> !section.isShown());
    return new ReportPage(
        story.getId(), StoryDigest.headline(story), facts(story), List.copyOf(sections));
  }

  private static List<ReportLine> facts(Story story) {
    int carriers = story.getDocuments() - story.getWitnesses();
    return List.of(
        ReportLine.of("story", story.getId(), story.getLanguage()),
        ReportLine.of("when", ShortTimes.span(story.getBegin(), story.getEnd())),
        ReportLine.of(
            "documents",
            ReportPhrases.count(story.getDocuments(), "document"),
            ReportPhrases.count(story.getWitnesses(), "witness", "witnesses"),
            carriers == 0 ? "" : ReportPhrases.count(carriers, "carrier"),
            story.getMembers().size() < story.getDocuments()
                ? "the first " + story.getMembers().size() + " by uri are listed"
                : ""),
        new ReportLine("sources", story.getSources()));
  }
}
