package io.rapporteur.console.api;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Holds openapi.json against what the server answers, resource by resource. */
@ExtendWith(BrokerExtension.class)
class DescriptionTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  @TempDir Path data;
  private Described described;

  @Test
  void shouldAnswerAsDescribedWhenEveryResourceIsAsked(TestCluster cluster) {
    fill(cluster);
    try (Running running = Running.on(cluster, data, Map.of())) {
      described = new Described(running);
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(2));
      await().untilAsserted(() -> assertThat(running.console.caughtUp()).isTrue());

      described.get(200, "/session", "/session");
      described.get(200, "/openapi.json", "/openapi.json");
      described.get(200, "/documents", "/documents?facets=all");
      described.get(200, "/documents", "/documents?q=nothing");
      described.get(400, "/documents", "/documents?q=a+AND");
      described.get(400, "/documents", "/documents?limit=0");
      described.get(404, "/documents", "/documents?story=story:none");
      described.get(400, "/stories", "/stories?after=x");
      Map<?, ?> page = described.get(200, "/document", "/document?uri=urn:a");
      assertThat(Json.write(page))
          .contains("\"routes\":[{\"route\":\"economy\",\"rules\":[\"r1\"]");
      assertThat(((List<?>) page.get("carriers"))).hasSize(1);
      described.get(404, "/document", "/document?uri=urn:none");
      Map<?, ?> original = described.get(200, "/document/original", "/document/original?uri=urn:a");
      assertThat(Json.write(original)).contains("as it was fed");
      described.get(404, "/document/original", "/document/original?uri=urn:b");
      described.get(
          200, "/document/explain", "/document/explain?uri=urn:a&q=ferry+AND+NOT+harbours");
      described.get(200, "/stories", "/stories?q=ferry&sort=disputes");
      described.get(200, "/stories/{id}", "/stories/story:1");
      described.get(404, "/stories/{id}", "/stories/story:none");
      described.get(410, "/stories/{id}", "/stories/story:old");
      described.get(200, "/alerts", "/alerts");
      described.get(200, "/dead-letters", "/dead-letters");
      described.get(200, "/dead-letters", "/dead-letters?group=true");
      String letter = letter(running);
      described.get(200, "/dead-letters/{id}", "/dead-letters/" + letter);
      String encoded = "/dead-letters/" + Running.encoded(letter);
      described.get(200, "/dead-letters/{id}/payload", encoded + "/payload");
      described.get(
          200, "/dead-letters/{id}/payload", "/dead-letters/" + letter + "/payload?as=hex");
      described.get(200, "/pipeline", "/pipeline");
      described.get(400, "/stories", "/stories?sort=x");
      described.get(404, "/document/original", "/document/original?uri=urn:none");
      described.get(404, "/document/explain", "/document/explain?uri=urn:none&q=a");
      described.get(404, "/dead-letters/{id}/payload", "/dead-letters/none/payload");
      rules();
      letters(letter);
      lostLetter(running, cluster);
      logins(running);
      new Refusals(running, described).provoke();
      Set<String> missing = described.shapes.answers();
      missing.removeAll(described.answered);
      // what is answered when others are gone NotNowTest sees, and what the stream tells StreamTest
      missing.removeIf(answer -> answer.endsWith(" 503") || answer.equals("get /stream 200"));
      assertThat(missing).as("described, and never answered").isEmpty();
    }
  }

  private void rules() {
    Map<String, Object> rule =
        Json.object("id", "r1", "query", "ferry", "routes", List.of("economy"));
    Map<String, Object> body = Json.object("rule", rule);
    described.check(428, "put", "/rules/{id}", "/rules/r1", body);
    described.check(200, "put", "/rules/{id}", "/rules/r1", body, "If-None-Match", "*");
    described.check(409, "put", "/rules/{id}", "/rules/r1", body, "If-None-Match", "*");
    Map<String, Object> bad = Json.object("yaml", "id: r1\nquery: 'ferry AND'\n");
    described.check(422, "put", "/rules/{id}", "/rules/r1", bad, "If-Match", "\"x\"");
    described.get(200, "/rules", "/rules");
    Map<?, ?> state = (Map<?, ?>) described.get(200, "/rules/{id}", "/rules/r1").get("state");
    described.get(404, "/rules/{id}", "/rules/none");
    described.check(200, "post", "/rules/check", "/rules/check", bad);
    described.check(200, "post", "/rules/check", "/rules/check", Json.object("yaml", "id: ["));
    described.check(200, "post", "/rules/preview", "/rules/preview", Json.object("query", "ferry"));
    described.check(400, "post", "/rules/preview", "/rules/preview", Json.object("query", "("));
    described.check(200, "post", "/rules/{id}/backfill", "/rules/r1/backfill", Json.object());
    described.check(404, "post", "/rules/{id}/backfill", "/rules/none/backfill", Json.object());
    described.check(428, "delete", "/rules/{id}", "/rules/r1", null);
    described.check(409, "delete", "/rules/{id}", "/rules/r1", null, "If-Match", "\"x\"");
    described.check(404, "delete", "/rules/{id}", "/rules/none", null, "If-None-Match", "*");
    described.check(
        204, "delete", "/rules/{id}", "/rules/r1", null, "If-Match", "" + state.get("etag"));
  }

  private void letters(String letter) {
    Map<String, Object> dry = Json.object("reason", "bad-json", "dryRun", true);
    described.check(200, "post", "/dead-letters/replay", "/dead-letters/replay", dry);
    described.check(400, "post", "/dead-letters/replay", "/dead-letters/replay", Json.object());
    Map<String, Object> discard = Json.object("ids", List.of(letter), "note", "known");
    described.check(200, "post", "/dead-letters/discard", "/dead-letters/discard", discard);
    described.get(404, "/dead-letters/{id}", "/dead-letters/" + letter);
  }

  /** One that is known, and whose record the topic has no more. */
  private void lostLetter(Running running, TestCluster cluster) {
    RecordMetadata lost = bad(cluster);
    await().until(() -> running.get("/dead-letters").body().contains(":" + lost.offset() + "\""));
    cluster
        .admin()
        .deleteRecords(
            Map.of(
                new TopicPartition(lost.topic(), lost.partition()),
                RecordsToDelete.beforeOffset(lost.offset() + 1)));
    String letter = lost.partition() + ":" + lost.offset();
    // nothing is given back before the broker has done it
    await().until(() -> running.get("/dead-letters/" + letter).statusCode() == 404);
    Map<String, Object> ids = Json.object("ids", List.of(letter), "note", "lost");
    described.check(404, "post", "/dead-letters/replay", "/dead-letters/replay", ids);
    described.check(404, "post", "/dead-letters/discard", "/dead-letters/discard", ids);
  }

  private void logins(Running running) {
    Map<String, Object> wrong = Json.object("token", "wrong");
    Map<String, Object> right = Json.object("token", running.console.token());
    described.check(204, "post", "/session", "/session", right, "Sec-Fetch-Site", "same-origin");
    described.check(401, "post", "/session", "/session", wrong, "Sec-Fetch-Site", "same-origin");
    described.check(403, "post", "/session", "/session", wrong, "Sec-Fetch-Site", "cross-site");
    described.check(204, "delete", "/session", "/session", null, "Sec-Fetch-Site", "same-origin");
  }

  private static String letter(Running running) {
    List<?> letters = (List<?>) Running.object(running.get("/dead-letters")).get("letters");
    return (String) ((Map<?, ?>) letters.get(0)).get("id");
  }

  private static void fill(TestCluster cluster) {
    AnnotatedDocument ferry =
        annotated("urn:a").subject("medtop:20000337").routes("economy").build();
    ferry.setMatches(List.of(new RuleMatch("r1", "Ferries", List.of("economy"), List.of(), false)));
    Document fed =
        Document.newBuilder().setUri("urn:a").setBody("as it was fed").setVersion(0).build();
    cluster.produce(cluster.topics().documents(), "urn:a", Document.class, fed);
    long at = System.currentTimeMillis();
    await().until(() -> System.currentTimeMillis() > at);
    String topic = cluster.topics().annotated();
    cluster.produce(topic, "urn:a", AnnotatedDocument.class, ferry);
    cluster.produce(topic, "urn:b", AnnotatedDocument.class, annotated("urn:b").build());
    member(cluster, "urn:a", Origin.witness, null);
    member(cluster, "urn:b", Origin.carrier, "urn:a");
    Story story =
        Story.newBuilder()
            .setId("story:1")
            .setHeadline("Ferry line to reopen")
            .setLanguage("en")
            .setDocuments(2)
            .setWitnesses(1)
            .setMembers(List.of(membership("urn:a", Origin.witness, null)))
            .build();
    String stories = cluster.topics().stories();
    cluster.produce(stories, "story:1", Story.class, story);
    cluster.produce(stories, "story:old", null, Map.of("merged-into", "story:1"));
    AlertOnTopic.put(cluster, NOON);
    bad(cluster);
  }

  private static RecordMetadata bad(TestCluster cluster) {
    byte[] payload = "{\u0001".getBytes(StandardCharsets.UTF_8);
    String inbox = cluster.topics().inbox();
    return cluster.produce(
        cluster.topics().deadLetters(),
        "urn:bad",
        payload,
        Map.of("dl.reason", "bad-json", "dl.stage", "intake/parse", "dl.topic", inbox));
  }

  private static void member(TestCluster cluster, String uri, Origin origin, String of) {
    cluster.produce(
        cluster.topics().memberships(), uri, Membership.class, membership(uri, origin, of));
  }

  private static Membership membership(String uri, Origin origin, String of) {
    return Membership.newBuilder()
        .setUri(uri)
        .setStory("story:1")
        .setOrigin(origin)
        .setDuplicateOf(of)
        .build();
  }
}
