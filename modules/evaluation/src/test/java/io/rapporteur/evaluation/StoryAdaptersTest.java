package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryAdaptersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAID = "The ice on the lake bears no lorry before February";

  @Test
  void shouldWriteALineForEachPairOfRenderingsInTheOffsetsOfTheRawText() throws IOException {
    JsonNode one = line("a", "s", "He said: “" + SAID + ".”");
    JsonNode two = line("b", "s", "“" + SAID + ",” she repeated");
    JsonNode other = line("c", "another story", "“" + SAID + "”");
    List<ObjectNode> links = StatementAdapter.links(documents(List.of(one, two, other), List.of()));
    assertThat(links).hasSize(1);
    ObjectNode link = links.get(0);
    assertThat(link.path("variant").asText()).isEqualTo("IDENTICAL");
    assertThat(link.path("a").path("doc").asText()).isEqualTo("a");
    assertThat(link.path("a").path("start").asInt()).isEqualTo(10);
    assertThat(link.path("b").path("end").asInt()).isEqualTo(1 + SAID.length());
  }

  @Test
  void shouldWriteALineForEachCaseOfATranscript() throws IOException {
    JsonNode speech = line("t", "", "It is cold. " + SAID + ". Go by sledge.");
    JsonNode right =
        JSON.readTree(
            "{\"id\":\"1\",\"transcript\":\"t\",\"speaker\":null,\"quote\":\"" + SAID + "\"}");
    JsonNode changed =
        JSON.readTree(
            "{\"id\":\"2\",\"transcript\":\"t\",\"quote\":\"The ice on the lake bears a lorry before February\"}");
    List<ObjectNode> verdicts =
        YardstickAdapter.verdicts(documents(List.of(speech), List.of(right, changed)));
    assertThat(verdicts)
        .extracting(verdict -> verdict.path("class").asText())
        .containsExactly("VERBATIM", "ALTERED");
    assertThat(verdicts.get(0).path("spans").toString())
        .isEqualTo("[[12," + (12 + SAID.length()) + "]]");
  }

  private static JsonNode line(String id, String story, String text) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("set", "x")
        .put("story", story)
        .put("text", text);
  }

  private static SetDocuments documents(List<JsonNode> lines, List<JsonNode> cases) {
    return new SetDocuments("docs.dev.jsonl", lines, StoryAdaptersTest::read, name -> cases);
  }

  private static ReadDocument read(JsonNode line) {
    String text = line.path("text").asText();
    Document source = Document.newBuilder().setUri(line.path("id").asText()).setBody(text).build();
    AnnotatedDocument record =
        AnnotatedDocument.newBuilder().setUri(source.getUri()).setBody(text).build();
    record.getLanguage().setTag("en");
    int start = text.indexOf('“') + 1;
    if (start > 0) {
      Span span = new Span(start, start + SAID.length(), SAID);
      record.setQuotations(
          List.of(
              Quotation.newBuilder()
                  .setKind(QuotationKind.direct)
                  .setSpan(span)
                  .setQuoted(List.of(span))
                  .build()));
    }
    return new ReadDocument(source, record, RawOffsets.of(List.of()));
  }
}
