package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.stories.StoryBook;
import io.rapporteur.stories.StoryGroup;
import io.rapporteur.stories.features.FeatureReader;
import java.util.ArrayList;
import java.util.List;

/** The story of each document, as the book has it when all have come. */
final class StoryAdapter {
  private StoryAdapter() {}

  /** A line for each document that can be read. */
  static List<ObjectNode> stories(SetDocuments documents) {
    FeatureReader reader = new FeatureReader();
    StoryBook book = new StoryBook();
    for (JsonNode line : documents.lines()) {
      ReadDocument document = documents.read(line);
      if (document != null) {
        book.put(reader.read(document.record()), 0);
      }
    }
    book.settle();
    List<ObjectNode> out = new ArrayList<>();
    for (StoryGroup story : book.stories()) {
      for (String uri : story.uris()) {
        out.add(JsonNodeFactory.instance.objectNode().put("id", uri).put("story", story.id()));
      }
    }
    return out;
  }
}
