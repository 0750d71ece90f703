package io.rapporteur.console;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The console over a broker: what arrives is found, what is withdrawn is gone. */
@ExtendWith(BrokerExtension.class)
class ConsoleTest {
  @TempDir Path data;

  private static void feed(TestCluster cluster, AnnotatedDocument document) {
    cluster.produce(
        cluster.topics().annotated(), document.getUri(), AnnotatedDocument.class, document);
  }

  private static void withdraw(TestCluster cluster, String uri) {
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, null);
  }

  private static AnnotatedDocument ferry(String uri) {
    return annotated(uri).subject("medtop:20000337").routes("economy").build();
  }

  @Test
  void shouldFindWhatArrivesAndForgetWhatIsWithdrawn(TestCluster cluster) {
    feed(cluster, ferry("urn:a"));
    try (Running running = Running.on(cluster, data, Map.of())) {
      feed(cluster, annotated("urn:b").headline("Bridge closed").source("Bridge News").build());
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(2));

      Map<?, ?> found = Running.object(running.get("/documents?q=headline:ferry&facets=all"));
      assertThat(found.get("total")).isEqualTo(1L);
      assertThat(Json.write(found.get("facets")))
          .contains("\"value\":\"Harbour Post\"")
          .contains("\"value\":\"economy\"")
          .doesNotContain("Bridge");

      withdraw(cluster, "urn:a");
      await().untilAsserted(() -> assertThat(running.total("headline:ferry")).isZero());
      assertThat(running.get("/document?uri=urn:a").statusCode()).isEqualTo(404);
      assertThat(running.get("/document?uri=urn:b").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldGoOnWhereItStoppedAndRebuildWhenTheFolderIsGone(TestCluster cluster) throws Exception {
    feed(cluster, ferry("urn:a"));
    feed(cluster, annotated("urn:b").headline("Bridge closed").build());
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(2));
    }
    withdraw(cluster, "urn:a");
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(1));
      assertThat(running.total("bridge")).isEqualTo(1);
    }
    try (var days = Files.list(data.resolve("index"))) {
      Path day = days.filter(p -> !p.endsWith("state")).findFirst().orElseThrow();
      try (var files = Files.list(day)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(day);
    }
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("bridge")).isEqualTo(1));
      assertThat(running.total("")).isEqualTo(1);
    }
  }

  @Test
  void shouldRefuseAFolderThatAnotherConsoleUses(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      assertThat(running.total("")).isZero();
      assertThatThrownBy(() -> Running.on(cluster, data, Map.of()))
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining("console.data.dir");
    }
  }

  @Test
  void shouldShowNoDocumentTwiceWhenPagesAreTurnedWhileMoreArrive(TestCluster cluster) {
    for (int i = 0; i < 25; i++) {
      feed(cluster, ferry("urn:" + i));
    }
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(25));
      Map<?, ?> first = Running.object(running.get("/documents?limit=10"));
      feed(cluster, ferry("urn:new"));
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(26));
      Map<?, ?> second =
          Running.object(running.get("/documents?limit=10&after=" + first.get("next")));
      Map<?, ?> third =
          Running.object(running.get("/documents?limit=10&after=" + second.get("next")));

      List<Object> seen = new java.util.ArrayList<>();
      for (Map<?, ?> page : List.of(first, second, third)) {
        ((List<?>) page.get("hits")).forEach(row -> seen.add(((Map<?, ?>) row).get("uri")));
      }
      assertThat(seen).hasSize(25).doesNotHaveDuplicates().doesNotContain("urn:new");
      assertThat(third.get("next")).isNull();
    }
  }

  @Test
  void shouldSayWhatExcludesMostAndWhereAQueryIsWrong(TestCluster cluster) {
    feed(cluster, ferry("urn:a"));
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(1));
      Map<?, ?> none = Running.object(running.get("/documents?q=ferry&source=Nobody"));
      assertThat(none.get("hint"))
          .isEqualTo(Map.of("filter", "source", "value", "Nobody", "without", 1L));

      HttpResponse<String> wrong = running.get("/documents?q=" + Running.encoded("plac:oslo"));
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(wrong.body()).contains("did you mean 'place'").contains("\"line\":1");
    }
  }
}
