package io.rapporteur.console.tables;

import io.rapporteur.console.json.Json;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list says of a story.
 *
 * @param id of the story
 * @param place where the record lies
 * @param documents how many
 * @param disputes measures whose readings disagree, and quotations and statements that are disputed
 * @param words in small letters, that searches look through
 * @param members uris of its documents
 * @param json the summary
 */
public record StoryEntry(
    String id,
    RecordPlace place,
    int documents,
    int disputes,
    String words,
    List<String> members,
    Map<String, Object> json) {
  private static final int ENTITIES = 8;

  static StoryEntry of(Story story, RecordPlace place) {
    int disputes = DisputesOfStory.of(story);
    List<Map<String, Object>> entities =
        story.getEntities().stream()
            .limit(ENTITIES)
            .map(
                entity ->
                    Json.object(
                        "uri", entity.getUri(),
                        "name", entity.getName(),
                        "type", entity.getType(),
                        "documents", entity.getDocuments()))
            .toList();
    Map<String, Object> json =
        Json.object(
            "id", story.getId(),
            "headline", story.getHeadline(),
            "language", story.getLanguage(),
            "begin", story.getBegin(),
            "end", story.getEnd(),
            "updated", place.at(),
            "documents", story.getDocuments(),
            "witnesses", story.getWitnesses(),
            "carriers", story.getDocuments() - story.getWitnesses(),
            "sources", List.copyOf(story.getSources()),
            "disputes", disputes,
            "figures", story.getLedger().size(),
            "quotations", story.getQuotations().size(),
            "entities", entities);
    return new StoryEntry(
        story.getId(),
        place,
        story.getDocuments(),
        disputes,
        words(story),
        story.getMembers().stream().map(member -> member.getUri()).toList(),
        json);
  }

  private static String words(Story story) {
    StringBuilder words = new StringBuilder(story.getHeadline()).append('\n').append(story.getId());
    story.getSources().forEach(source -> words.append('\n').append(source));
    story
        .getEntities()
        .forEach(e -> words.append('\n').append(e.getName()).append('\n').append(e.getUri()));
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
