package io.rapporteur.console.api;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What open streams are told, held to the description. */
@ExtendWith(BrokerExtension.class)
class StreamTest {
  @TempDir Path data;

  private static void feed(TestCluster cluster, String uri, String headline) {
    AnnotatedDocument document = annotated(uri).headline(headline).build();
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, document);
  }

  @Test
  void shouldTellWhatIsWantedAndOfWithdrawalsAndGoOnAfterABreak(TestCluster cluster)
      throws Exception {
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      String last;
      try (OpenStream all = new OpenStream(running, "?channel=wire,health", null);
          OpenStream bridges = new OpenStream(running, "?q=headline:bridge", null)) {
        await().until(() -> !all.of("hello").isEmpty() && !bridges.of("hello").isEmpty());
        feed(cluster, "urn:a", "Ferry late");
        feed(cluster, "urn:b", "Bridge closed");
        await()
            .untilAsserted(
                () -> assertThat(all.uris()).containsExactlyInAnyOrder("urn:a", "urn:b"));
        await().untilAsserted(() -> assertThat(bridges.uris()).containsExactly("urn:b"));
        await().until(() -> !bridges.of("counts").isEmpty());
        cluster.produce(cluster.topics().annotated(), "urn:a", AnnotatedDocument.class, null);
        await().until(() -> !bridges.of("withdrawn").isEmpty());
        assertThat(bridges.of("withdrawn").get(0).data().get("uri")).isEqualTo("urn:a");
        await().until(() -> !all.of("health").isEmpty());
        last = bridges.of("rows").get(0).id();
        Shapes shapes = new Shapes(running.get("/openapi.json").body());
        all.hold(shapes);
      }
      feed(cluster, "urn:c", "Bridge open");
      feed(cluster, "urn:d", "Ferry on time");
      await().until(() -> running.total("") == 3);
      try (OpenStream back = new OpenStream(running, "?q=headline:bridge", last)) {
        await().untilAsserted(() -> assertThat(back.uris()).containsExactly("urn:c"));
        assertThat(back.of("resync")).isEmpty();
      }
    }
  }

  @Test
  void shouldHaveWhatItHasJustToldOf(TestCluster cluster) throws Exception {
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      try (OpenStream stream = new OpenStream(running, "", null)) {
        await().until(() -> !stream.of("hello").isEmpty());
        for (int i = 0; i < 8; i++) {
          String uri = "urn:" + i;
          feed(cluster, uri, "Ferry " + i);
          await().pollInterval(Duration.ofMillis(2)).until(() -> stream.uris().contains(uri));
          assertThat(running.get("/document?uri=" + uri).statusCode()).isEqualTo(200);
        }
      }
      assertThat(running.get("/document?uri=urn:none").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void shouldFoldCarriersUnderWhatTheyRepeat(TestCluster cluster) throws Exception {
    member(cluster, "urn:a", null);
    member(cluster, "urn:b", "urn:a");
    // what it repeats is not there: it stands for itself
    member(cluster, "urn:c", "urn:none");
    for (String uri : List.of("urn:a", "urn:b", "urn:c")) {
      feed(cluster, uri, "Ferry late");
    }
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(() -> running.console.caughtUp() && running.total("") == 3);
      Map<?, ?> folded = Running.object(running.get("/documents?folded=true&facets=language"));
      assertThat(folded.get("total")).isEqualTo(2L);
      assertThat(Json.write(folded.get("facets"))).contains("\"count\":2");
      assertThat(Json.write(folded.get("hits")))
          .contains("urn:a", "urn:c", "\"carriers\":1")
          .doesNotContain("\"uri\":\"urn:b\"");
      try (OpenStream stream = new OpenStream(running, "?folded=true", null);
          OpenStream all = new OpenStream(running, "", null)) {
        await().until(() -> !stream.of("hello").isEmpty() && !all.of("hello").isEmpty());
        feed(cluster, "urn:b", "Ferry late, again");
        await().until(() -> all.uris().contains("urn:b"));
        feed(cluster, "urn:a", "Ferry late, again");
        await().until(() -> stream.uris().contains("urn:a"));
        assertThat(stream.uris()).doesNotContain("urn:b");
      }
    }
  }

  private static void member(TestCluster cluster, String uri, String repeats) {
    Membership member =
        Membership.newBuilder()
            .setUri(uri)
            .setStory("story:1")
            .setOrigin(repeats == null ? Origin.witness : Origin.carrier)
            .setDuplicateOf(repeats)
            .build();
    cluster.produce(cluster.topics().memberships(), uri, Membership.class, member);
  }

  @Test
  void shouldCountWhatItLeavesOut(TestCluster cluster) throws Exception {
    int sent = 400;
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      try (OpenStream stream = new OpenStream(running, "", null)) {
        await().until(() -> !stream.of("hello").isEmpty());
        for (int i = 0; i < sent; i++) {
          feed(cluster, "urn:" + i, "Ferry " + i);
        }
        await()
            .untilAsserted(
                () -> {
                  List<OpenStream.Event> counts = stream.of("counts");
                  assertThat(counts).isNotEmpty();
                  Map<?, ?> told = counts.get(counts.size() - 1).data();
                  assertThat(told.get("matched")).isEqualTo((long) sent);
                  assertThat((Long) told.get("shown") + (Long) told.get("skipped")).isEqualTo(sent);
                  assertThat((Long) told.get("shown")).isEqualTo(stream.uris().size());
                });
        assertThat(stream.uris()).contains("urn:" + (sent - 1)).doesNotHaveDuplicates();
        assertThat(stream.of("rows"))
            .allSatisfy(
                e -> assertThat((List<?>) e.data().get("rows")).hasSizeLessThanOrEqualTo(50));
      }
    }
  }
}
