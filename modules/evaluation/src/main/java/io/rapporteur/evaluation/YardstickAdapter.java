package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.yardstick.QuotationPlaces;
import io.rapporteur.stories.yardstick.Transcript;
import io.rapporteur.stories.yardstick.TranscriptVerdict;
import io.rapporteur.stories.yardstick.Yardstick;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Quotations held against transcripts. */
final class YardstickAdapter {
  /**
   * The set gives the expression that names the speaker. A name is what a reading would resolve;
   * pronouns and descriptions are nobody in particular here.
   */
  private static final Pattern NAME =
      Pattern.compile("(?!(He|She|They|The|This|It|We|I|A|An)\\b)(\\p{Lu}[\\p{L}'.’-]* ?)+");

  private YardstickAdapter() {}

  /** A line for each case of the set. */
  static List<ObjectNode> verdicts(SetDocuments documents) throws IOException {
    Map<String, ReadDocument> read = new HashMap<>();
    Map<String, Yardstick> yardsticks = new HashMap<>();
    for (JsonNode line : documents.lines()) {
      ReadDocument document = documents.read(line);
      if (document != null) {
        String uri = document.record().getUri();
        read.put(uri, document);
        Transcript transcript = Transcript.of(document.record());
        yardsticks.put(uri, new Yardstick(transcript, WordWeights.bySortAndLength()));
      }
    }
    List<ObjectNode> out = new ArrayList<>();
    for (JsonNode line : documents.files().lines("cases.SPLIT")) {
      Yardstick yardstick = yardsticks.get(line.path("transcript").asText());
      if (yardstick != null) {
        String speaker = line.path("speaker").asText("");
        String name = NAME.matcher(speaker).matches() ? speaker : "";
        QuotationPlaces held = yardstick.hold(line.path("quote").asText(), null, name);
        out.add(verdict(held, read).put("id", line.path("id").asText()));
      }
    }
    return out;
  }

  private static ObjectNode verdict(QuotationPlaces held, Map<String, ReadDocument> read) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    // the set has no class of its own for a speaker who has no turn
    boolean covered = held.verdict() != TranscriptVerdict.NOT_COVERED;
    out.put("class", (covered ? held.verdict() : TranscriptVerdict.NOT_FOUND).name());
    ArrayNode spans = out.putArray("spans");
    RawOffsets raw = read.get(held.transcript()).raw();
    held.places().forEach(p -> spans.addArray().add(raw.start(p.start())).add(raw.end(p.end())));
    return out;
  }
}
