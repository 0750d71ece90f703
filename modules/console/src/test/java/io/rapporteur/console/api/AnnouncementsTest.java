package io.rapporteur.console.api;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What streams are told besides documents, in the shapes that are described. */
@ExtendWith(BrokerExtension.class)
class AnnouncementsTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  @TempDir Path data;

  @Test
  void shouldTellOfStoriesAndAlertsAsTheListsHaveThem(TestCluster cluster) throws Exception {
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      Shapes shapes = new Shapes(running.get("/openapi.json").body());
      try (OpenStream told = new OpenStream(running, "?channel=stories,alerts", null);
          OpenStream wire = new OpenStream(running, "?channel=wire", null)) {
        await().until(() -> !told.of("hello").isEmpty() && !wire.of("hello").isEmpty());
        put(cluster, "story:1", "Ferry line to reopen");
        await().until(() -> told.of("story").size() == 1);
        assertThat(told.of("story").get(0).data()).isEqualTo(first(running, "stories"));

        put(cluster, AlertStatus.raised);
        await().until(() -> told.of("alert").size() == 1);
        put(cluster, AlertStatus.revoked);
        await().until(() -> told.of("alert").size() == 2);
        Map<?, ?> listed = first(running, "alerts");
        Map<?, ?> last = told.of("alert").get(1).data();
        assertThat(last.get("record")).isEqualTo(listed.get("record"));
        assertThat(last.get("updated")).isEqualTo(listed.get("updated"));
        assertThat(((Map<?, ?>) last.get("record")).get("status")).isEqualTo("revoked");

        put(cluster, "story:2", "Ferry line reopens");
        await().until(() -> told.of("story").size() == 2);
        String stories = cluster.topics().stories();
        cluster.produce(stories, "story:1", null, Map.of("merged-into", "story:2"));
        cluster.produce(stories, "story:2", null, Map.of());
        await().until(() -> told.of("storyGone").size() == 2);
        assertThat(told.of("storyGone"))
            .extracting(OpenStream.Event::data)
            .anySatisfy(
                gone ->
                    assertThat(gone.get("id") + " " + gone.get("mergedInto"))
                        .isEqualTo("story:1 story:2"))
            .anySatisfy(
                gone ->
                    assertThat(gone.get("id") + " " + gone.get("mergedInto"))
                        .isEqualTo("story:2 null"));

        // whoever did not ask for these hears of documents alone, and they of none
        feed(cluster, "urn:a");
        await().until(() -> wire.uris().contains("urn:a"));
        assertThat(wire.of("story")).isEmpty();
        assertThat(wire.of("storyGone")).isEmpty();
        assertThat(wire.of("alert")).isEmpty();
        assertThat(told.of("rows")).isEmpty();
        told.hold(shapes);
        wire.hold(shapes);
      }
    }
  }

  @Test
  void shouldHaveAClientAskAnewWhosePlaceIsNotKnown(TestCluster cluster) throws Exception {
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      Shapes shapes = new Shapes(running.get("/openapi.json").body());
      String here;
      try (OpenStream stream = new OpenStream(running, "", null)) {
        await().until(() -> !stream.of("hello").isEmpty());
        feed(cluster, "urn:a");
        await().until(() -> stream.uris().contains("urn:a"));
        here = stream.of("rows").get(0).id();
        assertThat(stream.of("resync")).isEmpty();
      }
      feed(cluster, "urn:b");
      await().until(() -> running.total("") == 2);
      try (OpenStream known = new OpenStream(running, "", here)) {
        await().until(() -> known.uris().contains("urn:b"));
        await().until(() -> !known.of("hello").isEmpty());
        assertThat(known.of("resync")).isEmpty();
      }
      // of before this console, of another one that started later, and of a search nobody had open
      String later = "" + (Long.parseLong(here) + 1_000_000);
      for (String place : List.of("17", later)) {
        try (OpenStream strange = new OpenStream(running, "", place)) {
          await().until(() -> !strange.of("hello").isEmpty());
          assertThat(strange.of("resync")).as(place).hasSize(1);
          assertThat(strange.uris()).isEmpty();
          // it goes on from where it is told to
          feed(cluster, "urn:" + place);
          await().until(() -> strange.uris().contains("urn:" + place));
          strange.hold(shapes);
        }
      }
      try (OpenStream search = new OpenStream(running, "?q=headline:ferry", here)) {
        await().until(() -> !search.of("hello").isEmpty());
        assertThat(search.of("resync")).hasSize(1);
        search.hold(shapes);
      }
      assertThat(running.get("/stream?lastEventId=none").statusCode()).isEqualTo(400);
    }
  }

  private static Map<?, ?> first(Running running, String list) {
    List<?> all = (List<?>) Running.object(running.get("/" + list)).get(list);
    return (Map<?, ?>) all.get(0);
  }

  private static void feed(TestCluster cluster, String uri) {
    AnnotatedDocument document = annotated(uri).headline("Ferry late").build();
    cluster.produce(cluster.topics().annotated(), uri, AnnotatedDocument.class, document);
  }

  private static void put(TestCluster cluster, String id, String headline) {
    Story story =
        Story.newBuilder().setId(id).setHeadline(headline).setDocuments(1).setWitnesses(1).build();
    cluster.produce(cluster.topics().stories(), id, Story.class, story);
  }

  private static void put(TestCluster cluster, AlertStatus status) {
    Alert alert =
        Alert.newBuilder()
            .setId("r1/1")
            .setRule("r1")
            .setStatus(status)
            .setWindowStart(NOON)
            .setWindowEnd(NOON.plusSeconds(60))
            .setDocuments(List.of("urn:a"))
            .setSources(List.of("Harbour Post"))
            .setThreshold(1)
            .build();
    cluster.produce(cluster.topics().alerts(), "r1/1", Alert.class, alert);
  }
}
