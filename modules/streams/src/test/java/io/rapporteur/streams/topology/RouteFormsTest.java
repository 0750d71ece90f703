package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.TestWorld.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.RouteForm.Format;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.trace.Spans;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** Routes in other forms than Avro, and the headers of CloudEvents. */
class RouteFormsTest {
  private final TestWorld world = new TestWorld();

  private List<TestRecord<byte[], byte[]>> onRoute(AnnotateDriver annotate, String route) {
    return annotate
        .driver
        .createOutputTopic(
            world.topics.route(route), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private AnnotateDriver fed() {
    world.rule("ships", "ferry", "avro", "json", "short", "ninjs", "teaser");
    world.forms.put("json", new RouteForm(Format.JSON, false));
    world.forms.put("short", new RouteForm(Format.AVRO, true));
    world.forms.put("ninjs", new RouteForm(Format.NINJS, false));
    world.forms.put("teaser", new RouteForm(Format.NINJS, true));
    AnnotateDriver annotate = new AnnotateDriver(world);
    annotate.put(document("urn:a", 1, "The ferry sails."));
    return annotate;
  }

  @Test
  void shouldWriteEachRouteInItsForm() {
    try (AnnotateDriver annotate = fed()) {
      AnnotatedDocument whole = annotate.annotated.readValue();

      assertThat(annotate.route("avro").get(0).value()).isEqualTo(whole);
      AnnotatedDocument brief = annotate.route("short").get(0).value();
      assertThat(brief.getBody()).isEmpty();
      assertThat(brief.getMatches()).isEqualTo(whole.getMatches());
      TestRecord<byte[], byte[]> json = onRoute(annotate, "json").get(0);
      assertThat(ModelJson.fromJson(AnnotatedDocument.class, new String(json.value(), UTF_8)))
          .isEqualTo(whole);
      assertThat(headers(json)).containsEntry("content-type", "application/json");
      assertThat(new String(onRoute(annotate, "ninjs").get(0).value(), UTF_8))
          .startsWith("{\"standard\":{\"name\":\"ninjs\"")
          .contains("The ferry sails.");
      assertThat(new String(onRoute(annotate, "teaser").get(0).value(), UTF_8))
          .contains("\"partial\"")
          .doesNotContain("sails");
    }
  }

  @Test
  void shouldTakeOffRoutesOfEveryForm() {
    try (AnnotateDriver annotate = fed()) {
      annotate.withdraw("urn:a");

      for (String route : List.of("avro", "json", "short", "ninjs", "teaser")) {
        assertThat(onRoute(annotate, route)).last().matches(r -> r.value() == null, route);
      }
    }
  }

  @Test
  void shouldCarryTheAttributesOfCloudEventsWhenAsked() {
    StageServices plain = world.surroundings;
    world.surroundings =
        new StageServices(
            plain.meters(),
            plain.patience(),
            plain.heap(),
            plain.commitFresh(),
            PartitionHomes.UNKNOWN,
            new CloudEvents(world.topics, "/news-annotate"),
            Spans.NONE);
    try (AnnotateDriver annotate = fed()) {
      annotate.withdraw("urn:a");

      Map<String, String> put = headers(onRoute(annotate, "json").get(0));
      assertThat(put)
          .containsEntry("ce_specversion", "1.0")
          .containsEntry("ce_source", "/news-annotate")
          .containsEntry("ce_type", "io.rapporteur.route")
          .containsEntry("ce_subject", "urn:a")
          .containsEntry("content-type", "application/json")
          .containsKeys("ce_id", "ce_time", "rapporteur-content");
      List<TestRecord<byte[], byte[]>> avro = onRoute(annotate, "avro");
      assertThat(headers(avro.get(0)))
          .containsEntry("content-type", "application/vnd.confluent.avro")
          .doesNotContainEntry("ce_id", put.get("ce_id"));
      assertThat(headers(avro.get(1)))
          .containsEntry("ce_type", "io.rapporteur.route.removed")
          .doesNotContainKey("content-type");
      annotate.documents.pipeInput("urn:b".getBytes(UTF_8), new byte[] {7});
      assertThat(headers(annotate.deadLetters.readRecord())).doesNotContainKey("ce_id");
    }
  }

  private static Map<String, String> headers(TestRecord<?, ?> record) {
    Map<String, String> headers = new TreeMap<>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    return headers;
  }
}
