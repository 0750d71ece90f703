package io.rapporteur.console.api;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules as they are tried, put and taken back in the console. */
@ExtendWith(BrokerExtension.class)
class RulesApiTest {
  @TempDir Path data;

  private static void feed(TestCluster cluster, String uri, String headline) {
    AnnotatedDocument document = annotated(uri).headline(headline).body("Nothing more.").build();
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, document);
  }

  @Test
  void shouldSayWhatAChangeAddsAndRemoves(TestCluster cluster) {
    Rule before = Rule.newBuilder().setId("r1").setQuery("ferry OR\n bridge").build();
    cluster.produce(cluster.topics().rules(), "r1", Rule.class, before);
    for (int i = 0; i < 6; i++) {
      feed(cluster, "urn:f" + i, "Ferry " + i);
    }
    feed(cluster, "urn:b1", "Bridge shut");
    feed(cluster, "urn:b2", "Bridge open");
    feed(cluster, "urn:t", "Tunnel dug");
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      await().until(() -> running.total("") == 9);
      Map<String, Object> rule = Json.object("id", "r1", "query", "ferry OR tunnel");
      Map<?, ?> preview =
          Running.object(running.send("POST", "/rules/preview", Json.object("rule", rule)));

      assertThat(preview.get("of")).isEqualTo(9L);
      assertThat(preview.get("matched")).isEqualTo(7L);
      assertThat(preview.get("added")).isEqualTo(1L);
      assertThat(preview.get("removed")).isEqualTo(2L);
      assertThat(preview.get("replaces")).isEqualTo(true);
      assertThat(Json.write(preview.get("addedRows"))).contains("Tunnel dug");
      long sum =
          ((List<?>) preview.get("hours"))
              .stream().mapToLong(bar -> (Long) ((Map<?, ?>) bar).get("count")).sum();
      assertThat(sum).isEqualTo(7);
    }
  }

  @Test
  void shouldRefuseAChangeOverOneThatItsWriterHasNotSeen(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      Map<String, Object> first = Json.object("rule", Json.object("id", "r1", "query", "ferry"));
      HttpResponse<String> put = running.send("PUT", "/rules/r1", first, "If-None-Match", "*");
      String etag = put.headers().firstValue("ETag").orElseThrow();
      // Somebody else puts it by other means.
      Rule other = Rule.newBuilder().setId("r1").setQuery("bridge").build();
      cluster.produce(cluster.topics().rules(), "r1", Rule.class, other);

      assertThat(running.backend.writers).as("who put it, by name").hasSize(1).doesNotContainNull();
      HttpResponse<String> late = running.send("PUT", "/rules/r1", first, "If-Match", etag);
      assertThat(late.statusCode()).isEqualTo(409);
      String now = (String) Running.object(late).get("etag");
      HttpResponse<String> again = running.send("PUT", "/rules/r1", first, "If-Match", now);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(cluster.table(cluster.topics().rules(), Rule.class).get("r1").getQuery())
          .isEqualTo("ferry");
    }
  }

  @Test
  void shouldPointAtAFaultAndRunARulesOwnTests(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      Map<?, ?> typo =
          Running.object(
              running.send("POST", "/rules/check", Json.object("query", "ferry AND\nplac:oslo")));
      assertThat(Json.write(typo.get("errors"))).contains("\"line\":2", "\"column\":1");
      String yaml =
          "id: r1\nquery: ferry\nmatches: [ A ferry sails ]\nrejects: [ The ferry sank ]\n";
      Map<?, ?> tried =
          Running.object(running.send("POST", "/rules/check", Json.object("yaml", yaml)));
      assertThat(tried.get("passed")).isEqualTo(false);
      assertThat(Json.write(tried.get("trials")))
          .contains("\"expected\":true,\"passed\":true", "\"expected\":false,\"passed\":false");
    }
  }
}
