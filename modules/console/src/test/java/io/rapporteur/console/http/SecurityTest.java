package io.rapporteur.console.http;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nobody sees a headline, or changes anything, who may not. */
@ExtendWith(BrokerExtension.class)
class SecurityTest {
  private static final Pattern ETAG = Pattern.compile("\"etag\":\"([^\"]+)\"");

  private static final String HEADLINE = "Kestrel harbour secrets";
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/wire",
          "/d?uri=urn:a",
          "/rules/r1",
          "/nothing",
          "/api/v1/session",
          "/api/v1/documents",
          "/api/v1/document?uri=urn:a",
          "/api/v1/stories",
          "/api/v1/alerts",
          "/api/v1/rules",
          "/api/v1/dead-letters",
          "/api/v1/pipeline",
          "/api/v1/stream",
          "/api/v1/nothing",
          "/api/v1/openapi.json");

  @TempDir Path data;

  private static void feed(TestCluster cluster) {
    AnnotatedDocument document = annotated("urn:a").headline(HEADLINE).build();
    cluster.produce(cluster.topics().annotated(), "urn:a", AnnotatedDocument.class, document);
  }

  @Test
  void shouldSayNothingToWhoeverHasNoToken(TestCluster cluster) {
    feed(cluster);
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().untilAsserted(() -> assertThat(running.total("kestrel")).isEqualTo(1));
      for (String address : ADDRESSES) {
        HttpResponse<String> bare = running.send(running.anonymous(address).build());
        HttpResponse<String> wrong =
            running.send(
                running.anonymous(address).header("Authorization", "Bearer wrong").build());
        for (HttpResponse<String> answer : List.of(bare, wrong)) {
          assertThat(answer.statusCode()).as(address).isEqualTo(401);
          assertThat(answer.body()).as(address).doesNotContain(HEADLINE).doesNotContain("urn:a");
          assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
              .contains("default-src 'none'", "require-trusted-types-for 'script'");
          assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
      }
    }
  }

  @Test
  void shouldExchangeTheLinkForACookieThatScriptsDoNotSee(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      String path =
          URI.create(running.console.link()).getRawPath() + "?token=" + running.console.token();
      String cookie =
          running
              .send(running.anonymous(path).build())
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
      String pair = cookie.substring(0, cookie.indexOf(';'));
      HttpResponse<String> session =
          running.send(running.anonymous("/api/v1/session").header("Cookie", pair).build());
      assertThat(session.statusCode()).isEqualTo(200);

      running.send(
          running
              .anonymous("/api/v1/session")
              .header("Cookie", pair)
              .header("Sec-Fetch-Site", "same-origin")
              .DELETE()
              .build());
      HttpResponse<String> after =
          running.send(running.anonymous("/api/v1/session").header("Cookie", pair).build());
      assertThat(after.statusCode()).isEqualTo(401);
    }
  }

  @Test
  void shouldRefuseChangesThatAnotherSiteAsksFor(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      String cookie =
          running
              .send(running.anonymous("/login?token=" + running.console.token()).build())
              .headers()
              .firstValue("Set-Cookie")
              .map(c -> c.substring(0, c.indexOf(';')))
              .orElseThrow();
      String json = "application/json";
      assertThat(post(running, cookie, json, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
      assertThat(post(running, cookie, json, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
      assertThat(post(running, cookie, json, "Origin", "https://elsewhere.example")).isEqualTo(403);
      assertThat(post(running, cookie, json, "X-Nothing", "said")).isEqualTo(403);
      assertThat(post(running, cookie, "text/plain", "Sec-Fetch-Site", "same-origin"))
          .isEqualTo(415);
      assertThat(post(running, cookie, json, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
      assertThat(post(running, cookie, json, "Origin", running.console.address())).isEqualTo(200);
    }
  }

  private static int post(
      Running running, String cookie, String type, String header, String value) {
    return running
        .send(
            running
                .anonymous("/api/v1/dead-letters/replay")
                .header("Cookie", cookie)
                .header("Content-Type", type)
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"reason\":\"x\"}"))
                .build())
        .statusCode();
  }

  @Test
  void shouldRefuseAnotherHostsName(TestCluster cluster) throws IOException {
    try (Running running = Running.on(cluster, data, Map.of("console.hosts", "desk.example"))) {
      int port = URI.create(running.console.address()).getPort();
      assertThat(status(port, "evil.example", running.console.token())).contains(" 421 ");
      assertThat(status(port, "desk.example:" + port, running.console.token())).contains(" 200 ");
    }
  }

  @Test
  void shouldSayThatAnAddressIsNotWellFormed(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      HttpResponse<String> answer =
          running.send(
              running
                  .anonymous("/api/v1/documents?q=%8A")
                  .header("Authorization", "Bearer " + running.console.token())
                  .build());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("it has to be UTF-8, percent-encoded");
    }
  }

  /** Otherwise a client would send its next request into a connection that is going. */
  @Test
  void shouldSayThatTheConnectionEndsWhenABodyWasNotRead(TestCluster cluster) throws IOException {
    try (Running running = Running.on(cluster, data, Map.of())) {
      URI address = URI.create(running.console.address());
      String refused =
          exchanged(
              address.getPort(),
              "POST /api/v1/rules/check HTTP/1.1\r\nHost: "
                  + address.getAuthority()
                  + "\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n");
      assertThat(refused).contains(" 401 ").containsIgnoringCase("\r\nConnection: close\r\n");
    }
  }

  private static String status(int port, String host, String token) throws IOException {
    String request =
        "GET /api/v1/session HTTP/1.1\r\nHost: "
            + host
            + "\r\nAuthorization: Bearer "
            + token
            + "\r\nConnection: close\r\n\r\n";
    return exchanged(port, request).lines().findFirst().orElse("");
  }

  private static String exchanged(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port);
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void shouldNotOpenToOthersWithoutKnowingWhoTheyAre(TestCluster cluster) {
    assertThatThrownBy(() -> Running.on(cluster, data, Map.of("console.host", "0.0.0.0")))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("console.auth");
  }

  @Test
  void shouldLetEachDoWhatTheirRolesSay(TestCluster cluster) throws IOException {
    Path file = data.resolve("tokens");
    Files.writeString(
        file,
        AccessTokens.line("rita", Set.of(UserRole.READER), "of-rita")
            + "\n# and\n"
            + AccessTokens.line("otto", Set.of(UserRole.OPERATOR), "of-otto"));
    Map<String, String> settings =
        Map.of("console.auth", "file", "console.auth.file", file.toString());
    try (Running running = Running.on(cluster, data, settings)) {
      assertThat(as(running, "of-rita", "/rules/preview", "{\"query\":\"a\"}")).isEqualTo(200);
      assertThat(as(running, "of-rita", "/dead-letters/replay", "{\"reason\":\"x\"}"))
          .isEqualTo(403);
      assertThat(as(running, "of-otto", "/dead-letters/replay", "{\"reason\":\"x\"}"))
          .isEqualTo(200);
      assertThat(as(running, "of-nobody", "/rules/preview", "{\"query\":\"a\"}")).isEqualTo(401);
    }
  }

  private static int as(Running running, String token, String path, String body) {
    return running
        .send(
            running
                .anonymous("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build())
        .statusCode();
  }

  @Test
  void shouldKeepWhoChangedWhat(TestCluster cluster) throws IOException {
    try (Running running = Running.on(cluster, data, Map.of())) {
      Map<String, Object> rule = Json.object("id", "r1", "query", "ferry");
      int put =
          running
              .send("PUT", "/rules/r1", Json.object("rule", rule), "If-None-Match", "*")
              .statusCode();
      assertThat(put).isEqualTo(200);
      Map<?, ?> line = audited().get(0);
      assertThat(line.get("user")).isEqualTo("local");
      assertThat(line.get("action")).isEqualTo("put");
      assertThat(line.get("rule")).isEqualTo("r1");
      assertThat(line.get("query")).isEqualTo("ferry");

      running.send("POST", "/rules/r1/backfill", Json.object("since", "24h"));
      Matcher etag = ETAG.matcher(running.get("/rules/r1").body());
      assertThat(etag.find()).isTrue();
      assertThat(
              running.send("DELETE", "/rules/r1", Map.of(), "If-Match", etag.group(1)).statusCode())
          .isBetween(200, 299);
      running.send(
          "POST", "/dead-letters/discard", Json.object("ids", List.of("0:1"), "note", "n"));
      assertThat(audited().subList(1, audited().size()))
          .allSatisfy(each -> assertThat(each.get("user")).isEqualTo("local"))
          .extracting(each -> String.valueOf(each.get("action")))
          .containsExactly("backfill", "remove", "discard");
    }
  }

  private List<Map<?, ?>> audited() throws IOException {
    List<Map<?, ?>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve("audit.log"))) {
      lines.add((Map<?, ?>) Json.parse(line));
    }
    return lines;
  }
}
