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
record Page(String id, String headline, List<Line> facts, List<Section> sections) {
  /**
   * The page of a story.
   *
   * @param headlines of other stories by id, as far as they are at hand
   */
  static Page of(Story story, Map<String, String> headlines) {
    Sources sources = Sources.of(story);
    List<Section> sections = new ArrayList<>();
    sections.add(Disputes.of(story, sources));
    sections.add(Documents.of(story, sources));
    sections.add(TimeLine.of(story, sources));
    sections.add(Figures.of(story, sources));
    sections.add(Statements.of(story, sources));
    sections.add(Transcripts.of(story, sources));
    sections.add(Cast.of(story));
    sections.add(LookAlikes.of(story, headlines));
    sections.removeIf(section -> !section.isShown());
    return new Page(story.getId(), Digest.headline(story), facts(story), List.copyOf(sections));
  }

  private static List<Line> facts(Story story) {
    int carriers = story.getDocuments() - story.getWitnesses();
    return List.of(
        Line.of("story", story.getId(), story.getLanguage()),
        Line.of("when", Times.span(story.getBegin(), story.getEnd())),
        Line.of(
            "documents",
            Words.count(story.getDocuments(), "document"),
            Words.count(story.getWitnesses(), "witness", "witnesses"),
            carriers == 0 ? "" : Words.count(carriers, "carrier"),
            story.getMembers().size() < story.getDocuments()
                ? "the first " + story.getMembers().size() + " by uri are listed"
                : ""),
        new Line("sources", story.getSources()));
  }
}
