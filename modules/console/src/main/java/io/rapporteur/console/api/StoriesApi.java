package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.index.Asked;
import io.rapporteur.console.index.Facet;
import io.rapporteur.console.index.FoundDocuments.Count;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.StoryEntry;
import io.rapporteur.console.tables.StoryTable;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Story;
import io.rapporteur.rules.query.QueryException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Stories. */
final class StoriesApi {
  private static final int DOCUMENTS = 200;
  private static final int SILENT = 50;
  private static final Duration SILENT_SINCE = Duration.ofDays(7);

  private final Desk desk;
  private final RowsOut rows;
  private final StoryTable stories;

  StoriesApi(Desk desk) {
    this.desk = desk;
    this.rows = new RowsOut(desk);
    this.stories = desk.tables().stories();
  }

  HttpAnswer list(Call call) {
    List<String> words = List.of(call.text("q", "").toLowerCase(Locale.ROOT).strip().split("\\s+"));
    boolean disputed = call.flag("disputed");
    List<StoryEntry> found =
        stories.all().stream()
            .filter(story -> !disputed || story.disputes() > 0)
            .filter(story -> words.stream().allMatch(story.words()::contains))
            .toList();
    ListPages<StoryEntry> page = ListPages.of(found, call, order(call.text("sort", "updated")));
    return HttpAnswer.json(
        Json.object(
            "total", found.size(),
            "stories", page.items().stream().map(StoryEntry::json).toList(),
            "next", page.next()));
  }

  private static ListPages.Order<StoryEntry> order(String sort) {
    ToLongFunction<StoryEntry> newest = story -> story.place().at().toEpochMilli();
    List<ToLongFunction<StoryEntry>> keys =
        switch (sort) {
          case "updated" -> List.of(newest);
          case "documents" -> List.of(StoryEntry::documents, newest);
          case "disputes" -> List.of(StoryEntry::disputes, newest);
          default ->
              throw Problem.unreadable("sort is updated, documents or disputes, not " + sort);
        };
    return new ListPages.Order<>(keys, StoryEntry::id);
  }

  HttpAnswer show(Call call) {
    StoryEntry entry = stories.find(call.id());
    if (entry == null) {
      throw gone(call.id());
    }
    Story story =
        desk.fetcher()
            .at(entry.place().topic(), entry.place().partition(), entry.place().offset())
            .map(stories::read)
            .orElseThrow(
                () ->
                    Problem.of(503, "not now", "the story is being rewritten")
                        .with("mend", "ask again"));
    String etag = entry.place().partition() + "-" + entry.place().offset();
    return HttpAnswer.json(
            Json.object(
                "record", new Raw(ModelJson.toJson(story)),
                "summary", entry.json(),
                "documents", rows.of(entry.members(), DOCUMENTS),
                "lookAlikes", story.getNotSame().stream().map(this::lookAlike).toList(),
                "silent", silent(story),
                "topic", DocumentApi.provenance(entry.place())))
        .with("ETag", '"' + etag + '"');
  }

  private Problem gone(String id) {
    String heir = stories.heir(id);
    return heir == null
        ? Problem.missing("there is no story " + id)
        : Problem.of(410, "merged", "it was merged into another").with("mergedInto", heir);
  }

  private Map<String, Object> lookAlike(LookAlike other) {
    StoryEntry held = stories.find(other.getStory());
    return Json.object(
        "story", other.getStory(),
        "why", other.getWhy(),
        "headline", held == null ? "" : held.json().get("headline"));
  }

  /** Sources that wrote in the story's language these days, and not of this. */
  private List<String> silent(Story story) {
    Asked asked =
        new Asked(
            "",
            Instant.now().minus(SILENT_SINCE),
            null,
            Map.of(Facet.LANGUAGE, List.of(story.getLanguage())),
            null,
            Set.of(),
            Set.of(Facet.SOURCE),
            false,
            null,
            1);
    try {
      Set<String> heard = new HashSet<>(story.getSources());
      return desk.search().find(asked).counts().get(Facet.SOURCE).stream()
          .map(Count::value)
          .filter(source -> !heard.contains(source))
          .limit(SILENT)
          .toList();
    } catch (QueryException e) {
      throw RowsOut.problem(e);
    }
  }
}
