package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.stories.identity.EntityForms;
import io.rapporteur.stories.identity.Identities;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.stories.quotations.StatementLink;
import io.rapporteur.stories.quotations.StoryQuotations;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Renderings of one statement in the documents of a story, as our own reading finds them. */
final class StatementAdapter {
  private StatementAdapter() {}

  /** A line for each pair, with its variant. */
  static List<ObjectNode> links(SetDocuments documents) {
    Map<String, ReadDocument> read = new HashMap<>();
    TreeMap<String, List<Statement>> stories = new TreeMap<>();
    Map<String, List<EntityForms>> names = new HashMap<>();
    for (JsonNode line : documents.lines()) {
      ReadDocument document = documents.read(line);
      if (document != null) {
        read.put(document.record().getUri(), document);
        String story = line.path("set").asText() + "/" + line.path("story").asText();
        stories
            .computeIfAbsent(story, key -> new ArrayList<>())
            .addAll(Statement.of(document.record()));
        names
            .computeIfAbsent(story, key -> new ArrayList<>())
            .add(EntityForms.of(document.record()));
      }
    }
    List<ObjectNode> out = new ArrayList<>();
    for (Map.Entry<String, List<Statement>> story : stories.entrySet()) {
      Identities identities = Identities.of(names.get(story.getKey()));
      StoryQuotations quotations =
          new StoryQuotations(
              WordWeights.bySortAndLength(), new SpeakerIdentity(identities::canonical));
      for (StatementLink link : quotations.links(story.getValue())) {
        ObjectNode pair = JsonNodeFactory.instance.objectNode();
        place(pair.putObject("a"), link.first(), read);
        place(pair.putObject("b"), link.second(), read);
        out.add(pair.put("variant", link.match().variant().name()));
      }
    }
    return out;
  }

  private static void place(
      ObjectNode out, Statement statement, Map<String, ReadDocument> documents) {
    RawOffsets raw = documents.get(statement.uri()).raw();
    out.put("doc", statement.uri())
        .put("start", raw.start(statement.start()))
        .put("end", raw.end(statement.end()));
  }
}
