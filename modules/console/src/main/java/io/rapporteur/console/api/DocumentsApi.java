package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.index.Asked;
import io.rapporteur.console.index.Cursor;
import io.rapporteur.console.index.Facet;
import io.rapporteur.console.index.FoundDocuments;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.tables.StoryEntry;
import io.rapporteur.rules.query.QueryException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of documents. */
final class DocumentsApi {
  private final Desk desk;
  private final RowsOut rows;
  private final Labels labels;

  DocumentsApi(Desk desk) {
    this.desk = desk;
    this.rows = new RowsOut(desk);
    this.labels = new Labels(desk.tables().rules());
  }

  HttpAnswer list(Call call) {
    long start = System.nanoTime();
    try {
      if (call.flag("fresh")) {
        desk.model().settle();
      }
      FoundDocuments found = desk.search().find(asked(call));
      return HttpAnswer.json(
          Json.object(
              "total", found.total(),
              "took", (System.nanoTime() - start) / 1e6,
              "hits", rows.of(found.rows()),
              "facets", facets(found),
              "next", found.next(),
              "hint", hint(found.hint()),
              "approximate", found.approximate()));
    } catch (QueryException e) {
      throw RowsOut.problem(e);
    }
  }

  private Asked asked(Call call) {
    String sort = call.text("sort", "arrived");
    if (!sort.equals("arrived") && !sort.equals("published")) {
      throw Problem.unreadable("sort is arrived or published, not " + sort);
    }
    try {
      return new Asked(
          call.text("q", ""),
          call.time("from"),
          call.time("to"),
          chosen(call),
          story(call),
          folded(call),
          counted(call.text("facets", "")),
          sort.equals("published"),
          Cursor.parse(call.text("after", "")),
          call.limit());
    } catch (IllegalArgumentException e) {
      throw Problem.unreadable(e.getMessage());
    }
  }

  /** The chosen values of facets, as parameters name them. */
  static Map<Facet, List<String>> chosen(Call call) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = call.texts(facet.label());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return chosen;
  }

  private Set<String> story(Call call) {
    String id = call.text("story", "");
    if (id.isEmpty()) {
      return null;
    }
    StoryEntry story = desk.tables().stories().find(id);
    if (story == null) {
      throw Problem.missing("there is no story " + id);
    }
    return Set.copyOf(story.members());
  }

  /** Documents that repeat one which the console holds, when they are to be left out. */
  private Set<String> folded(Call call) {
    if (!call.flag("folded")) {
      return Set.of();
    }
    Instant oldest = Instant.now().minus(Duration.ofDays(desk.settings().retentionDays()));
    return desk.tables().memberships().carriersSince(oldest);
  }

  private static Set<Facet> counted(String names) {
    if (names.equals("all")) {
      return EnumSet.allOf(Facet.class);
    }
    Set<Facet> counted = EnumSet.noneOf(Facet.class);
    for (String name : names.split(",")) {
      if (!name.isEmpty()) {
        counted.add(
            Facet.of(name).orElseThrow(() -> Problem.unreadable("there is no facet " + name)));
      }
    }
    return counted;
  }

  private Map<String, Object> facets(FoundDocuments found) {
    Map<String, Object> facets = new LinkedHashMap<>();
    found
        .counts()
        .forEach(
            (facet, counts) ->
                facets.put(
                    facet.label(),
                    counts.stream()
                        .map(
                            each ->
                                Json.object(
                                    "value", each.value(),
                                    "label", labels.of(facet, each.value()),
                                    "count", each.count()))
                        .toList()));
    return facets;
  }

  private static Object hint(FoundDocuments.Hint hint) {
    return hint == null
        ? null
        : Json.object("filter", hint.filter(), "value", hint.value(), "without", hint.without());
  }
}
