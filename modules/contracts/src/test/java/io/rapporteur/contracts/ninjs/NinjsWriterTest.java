package io.rapporteur.contracts.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Subject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsWriterTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(NinjsWriterTest.class.getResourceAsStream("/ninjs/written-3.1.json"));

  private static final AnnotatedDocument DOCUMENT =
      AnnotatedDocument.newBuilder()
          .setUri("urn:story:1")
          .setVersion(3)
          .setPublished(Instant.parse("2026-05-14T09:00:00Z"))
          .setVersionCreated(Instant.parse("2026-05-14T10:00:00.5Z"))
          .setHeadline("Two ferries for Lorn \uD83D\uDEA2")
          .setBody("Lorn buys two ferries \uD83D\uDEA2.")
          .setCanonicalUrl("https://fjord.example/ferries")
          .setInfoSource("Fjord Press")
          .setGenre("interview")
          .setEntities(
              List.of(
                  entity("name:person/kari-dahl", EntityType.person, "Kari Dahl", null),
                  entity("geonames:3133880", EntityType.place, "Trondheim", 3133880L),
                  entity("wikidata:Q7184", EntityType.organisation, "NATO", null),
                  entity("name:instrument/1", EntityType.instrument, "Treaty of Lorn", null)))
          .setSubjects(
              List.of(
                  Subject.newBuilder()
                      .setUri("medtop:20000337")
                      .setName("transport")
                      .setRule("ferries")
                      .setRelevance(0.756)
                      .build()))
          .build();

  private static Entity entity(String uri, EntityType type, String name, Long geonames) {
    return Entity.newBuilder()
        .setUri(uri)
        .setType(type)
        .setName(name)
        .setGeonames(geonames)
        .setWikidata(uri.startsWith("wikidata:") ? uri.substring(9) : null)
        .build();
  }

  private static JsonNode written(AnnotatedDocument document, boolean brief) {
    String json = new String(NinjsWriter.write(document, brief), UTF_8);
    assertThat(json).doesNotContain("\n");
    assertThat(problems(json)).as(json).isEmpty();
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<ValidationMessage> problems(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  @Test
  void shouldSayWhoAndWhatItIsAbout() {
    JsonNode item = written(DOCUMENT, false);

    assertThat(item.at("/uri").asText()).isEqualTo("urn:story:1");
    assertThat(item.at("/version").isTextual()).isTrue();
    assertThat(item.at("/bodies/0/charCount").asInt()).isEqualTo(24);
    assertThat(item.at("/people/0/name").asText()).isEqualTo("Kari Dahl");
    assertThat(item.at("/people/0/literal").asText()).isEqualTo("name:person/kari-dahl");
    assertThat(item.at("/places/0/uri").asText()).isEqualTo("https://sws.geonames.org/3133880/");
    assertThat(item.at("/organisations/0/uri").asText())
        .isEqualTo("http://www.wikidata.org/entity/Q7184");
    assertThat(item.at("/objects/0/name").asText()).isEqualTo("Treaty of Lorn");
    assertThat(item.at("/subjects/0/uri").asText())
        .isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000337");
    assertThat(item.at("/subjects/0/relevance").asInt()).isEqualTo(76);
    assertThat(item.at("/altIds/0/value").asText()).isEqualTo("https://fjord.example/ferries");
  }

  @Test
  void shouldLeaveTheBodyOutWhenBrief() {
    JsonNode item = written(DOCUMENT, true);

    assertThat(item.has("bodies")).isFalse();
    assertThat(item.at("/representationType").asText()).isEqualTo("partial");
    assertThat(item.at("/headlines/0/value").asText()).contains("Two ferries");
  }

  @Test
  void shouldBeValidForARecordWithEveryFieldAndForOneWithNone() throws IOException {
    String golden = Files.readString(Path.of("../../schemas/golden/AnnotatedDocument/v2.json"));

    written(ModelJson.fromJson(AnnotatedDocument.class, golden), false);
    written(AnnotatedDocument.newBuilder().setUri("x").build(), false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "a b", "urn:å:1", "https://x.example/?q=[1]#a#b", "x:%", "x:%41", ":"})
  void shouldMakeALegalUriAndKeepTheOriginal(String uri) {
    JsonNode item = written(AnnotatedDocument.newBuilder().setUri(uri).build(), false);

    String made = item.at("/uri").asText();
    assertThat(URI.create(made).isAbsolute()).isTrue();
    assertThat(made.equals(uri) ? uri : item.at("/altIds/0/value").asText()).isEqualTo(uri);
  }

  @Test
  void shouldKeepTheBracketsOfAHostAlone() {
    String uri = "http://[2001:db8::1]:80/a?q=[1]";
    JsonNode item = written(AnnotatedDocument.newBuilder().setUri(uri).build(), false);

    assertThat(item.at("/uri").asText()).isEqualTo("http://[2001:db8::1]:80/a?q=%5B1%5D");
  }

  @Test
  void shouldNotFindValidWhatTheStandardRefuses() {
    assertThat(problems("{\"uri\": \"no uri\"}")).isNotEmpty();
    assertThat(problems("{\"uri\": \"urn:a\", \"version\": 3}")).isNotEmpty();
    assertThat(problems("{\"uri\": \"urn:a\", \"mentions\": []}")).isNotEmpty();
  }
}
