package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryAdapterTest {
  private static final String QUARRY =
      "The quarry at Lindholt closes in June after ninety years, the owners told the town council.";

  @Test
  void shouldGiveOneStoryToDocumentsOfOneEventAndLeaveOutWhatCannotBeRead() {
    Map<String, AnnotatedDocument> records = new HashMap<>();
    records.put("a", record("a", "Lindholt quarry to close", QUARRY));
    records.put("b", record("b", "Quarry at Lindholt closes in June", QUARRY));
    records.put("c", record("c", "Choir sings in Aske", "A choir of eighty sang in Aske church."));
    List<JsonNode> lines = List.of(line("a"), line("b"), line("c"), line("d"));
    SetDocuments documents =
        new SetDocuments(
            "docs.dev.jsonl", lines, line -> read(records.get(line.get("id").asText())), null);
    Map<String, String> stories = new HashMap<>();
    for (ObjectNode line : StoryAdapter.stories(documents)) {
      stories.put(line.get("id").asText(), line.get("story").asText());
    }
    assertThat(stories).containsOnlyKeys("a", "b", "c");
    assertThat(stories.get("a")).isEqualTo(stories.get("b")).isNotEqualTo(stories.get("c"));
  }

  private static AnnotatedDocument record(String uri, String headline, String body) {
    return AnnotatedDocument.newBuilder().setUri(uri).setHeadline(headline).setBody(body).build();
  }

  private static ReadDocument read(AnnotatedDocument record) {
    return record == null
        ? null
        : new ReadDocument(
            Document.newBuilder().setUri(record.getUri()).setBody(record.getBody()).build(),
            record,
            RawOffsets.of(List.of()));
  }

  private static JsonNode line(String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id);
  }
}
