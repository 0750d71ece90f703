package io.rapporteur.console.api;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Holds openapi.json against what the server answers, resource by resource. */
@ExtendWith(BrokerExtension.class)
class DescriptionTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  @TempDir Path data;
  private final Set<String> asked = new TreeSet<>();
  private Shapes shapes;

  @Test
  void shouldAnswerAsDescribedWhenEveryResourceIsAsked(TestCluster cluster) {
    fill(cluster);
    try (Running running = Running.on(cluster, data, Map.of())) {
      shapes = new Shapes(running.get("/openapi.json").body());
      await().untilAsserted(() -> assertThat(running.total("")).isEqualTo(2));
      await().untilAsserted(() -> assertThat(running.console.caughtUp()).isTrue());

      get(running, 200, "/session", "/session");
      get(running, 200, "/openapi.json", "/openapi.json");
      get(running, 200, "/documents", "/documents?facets=all");
      get(running, 200, "/documents", "/documents?q=nothing");
      get(running, 400, "/documents", "/documents?q=a+AND");
      get(running, 400, "/documents", "/documents?limit=0");
      get(running, 404, "/documents", "/documents?story=story:none");
      get(running, 400, "/stories", "/stories?after=x");
      Map<?, ?> page = get(running, 200, "/document", "/document?uri=urn:a");
      assertThat(Json.write(page))
          .contains("\"routes\":[{\"route\":\"economy\",\"rules\":[\"r1\"]");
      assertThat(((List<?>) page.get("carriers"))).hasSize(1);
      get(running, 404, "/document", "/document?uri=urn:none");
      Map<?, ?> original = get(running, 200, "/document/original", "/document/original?uri=urn:a");
      assertThat(Json.write(original)).contains("as it was fed");
      get(running, 404, "/document/original", "/document/original?uri=urn:b");
      get(
          running,
          200,
          "/document/explain",
          "/document/explain?uri=urn:a&q=ferry+AND+NOT+harbours");
      get(running, 200, "/stories", "/stories?q=ferry&sort=disputes");
      get(running, 200, "/stories/{id}", "/stories/story:1");
      get(running, 404, "/stories/{id}", "/stories/story:none");
      get(running, 410, "/stories/{id}", "/stories/story:old");
      get(running, 200, "/alerts", "/alerts");
      get(running, 200, "/dead-letters", "/dead-letters");
      get(running, 200, "/dead-letters", "/dead-letters?group=true");
      String letter = letter(running);
      get(running, 200, "/dead-letters/{id}", "/dead-letters/" + letter);
      String encoded = "/dead-letters/" + Running.encoded(letter);
      get(running, 200, "/dead-letters/{id}/payload", encoded + "/payload");
      get(
          running,
          200,
          "/dead-letters/{id}/payload",
          "/dead-letters/" + letter + "/payload?as=hex");
      get(running, 200, "/pipeline", "/pipeline");
      rules(running);
      letters(running, letter);
      logins(running);
      asked.add("get /stream"); // its events are held to the description by StreamTest
      assertThat(asked).isEqualTo(described());
    }
  }

  private void rules(Running running) {
    Map<String, Object> rule =
        Json.object("id", "r1", "query", "ferry", "routes", List.of("economy"));
    Map<String, Object> body = Json.object("rule", rule);
    check(running, 428, "put", "/rules/{id}", "/rules/r1", body);
    check(running, 200, "put", "/rules/{id}", "/rules/r1", body, "If-None-Match", "*");
    check(running, 409, "put", "/rules/{id}", "/rules/r1", body, "If-None-Match", "*");
    Map<String, Object> bad = Json.object("yaml", "id: r1\nquery: 'ferry AND'\n");
    check(running, 422, "put", "/rules/{id}", "/rules/r1", bad, "If-Match", "\"x\"");
    get(running, 200, "/rules", "/rules");
    Map<?, ?> state = (Map<?, ?>) get(running, 200, "/rules/{id}", "/rules/r1").get("state");
    get(running, 404, "/rules/{id}", "/rules/none");
    check(running, 200, "post", "/rules/check", "/rules/check", bad);
    check(running, 200, "post", "/rules/check", "/rules/check", Json.object("yaml", "id: ["));
    check(running, 200, "post", "/rules/preview", "/rules/preview", Json.object("query", "ferry"));
    check(running, 400, "post", "/rules/preview", "/rules/preview", Json.object("query", "("));
    check(running, 200, "post", "/rules/{id}/backfill", "/rules/r1/backfill", Json.object());
    check(
        running,
        204,
        "delete",
        "/rules/{id}",
        "/rules/r1",
        null,
        "If-Match",
        "" + state.get("etag"));
  }

  private void letters(Running running, String letter) {
    Map<String, Object> dry = Json.object("reason", "bad-json", "dryRun", true);
    check(running, 200, "post", "/dead-letters/replay", "/dead-letters/replay", dry);
    check(running, 400, "post", "/dead-letters/replay", "/dead-letters/replay", Json.object());
    Map<String, Object> discard = Json.object("ids", List.of(letter), "note", "known");
    check(running, 200, "post", "/dead-letters/discard", "/dead-letters/discard", discard);
    get(running, 404, "/dead-letters/{id}", "/dead-letters/" + letter);
  }

  private void logins(Running running) {
    Map<String, Object> wrong = Json.object("token", "wrong");
    check(running, 401, "post", "/session", "/session", wrong, "Sec-Fetch-Site", "same-origin");
    check(running, 403, "post", "/session", "/session", wrong, "Sec-Fetch-Site", "cross-site");
    check(running, 204, "delete", "/session", "/session", null, "Sec-Fetch-Site", "same-origin");
  }

  private Map<?, ?> get(Running running, int status, String path, String address) {
    return check(running, status, "get", path, address, null);
  }

  private Map<?, ?> check(
      Running running,
      int status,
      String method,
      String path,
      String address,
      Object body,
      String... headers) {
    asked.add(method + " " + path);
    HttpResponse<String> response = running.send(method.toUpperCase(), address, body, headers);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, address, response.body())
        .isEqualTo(status);
    Map<?, ?> schema = shapes.answer(path, method, status);
    if (schema == null) {
      assertThat(response.body()).isEmpty();
      return Map.of();
    }
    Object value = Json.parse(response.body());
    assertThat(shapes.faults(schema, value)).as("%s %s", method, address).isEmpty();
    return (Map<?, ?>) value;
  }

  private Set<String> described() {
    Set<String> described = new TreeSet<>();
    shapes
        .paths()
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods).keySet().forEach(m -> described.add(m + " " + path)));
    return described;
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
    Alert alert =
        Alert.newBuilder()
            .setId("r1/1")
            .setRule("r1")
            .setStatus(AlertStatus.raised)
            .setWindowStart(NOON)
            .setWindowEnd(NOON.plusSeconds(60))
            .setDocuments(List.of("urn:a"))
            .setSources(List.of("Harbour Post"))
            .setThreshold(1)
            .build();
    cluster.produce(cluster.topics().alerts(), "r1/1", Alert.class, alert);
    cluster.produce(
        cluster.topics().deadLetters(),
        "urn:bad",
        "{\u0001".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        Map.of(
            "dl.reason",
            "bad-json",
            "dl.stage",
            "intake/parse",
            "dl.topic",
            cluster.topics().inbox()));
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
