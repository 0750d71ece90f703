package io.rapporteur.console.http;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who a proxy says somebody is, and who else would be believed to be somebody. */
@ExtendWith(BrokerExtension.class)
class TrustedProxyTest {
  private static final String USER = "X-Forwarded-User";
  private static final String GROUPS = "X-Forwarded-Groups";

  @TempDir Path data;

  private Running running(TestCluster cluster, String... changes) {
    Map<String, String> settings = new HashMap<>(Map.of("console.auth", "proxy"));
    for (int i = 0; i < changes.length; i += 2) {
      settings.put(changes[i], changes[i + 1]);
    }
    return Running.on(cluster, data, settings);
  }

  private static HttpResponse<String> asks(Running running, String... headers) {
    HttpRequest.Builder request = running.anonymous("/api/v1/session");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return running.send(request.build());
  }

  private static String roles(Running running, String... headers) {
    HttpResponse<String> answer = asks(running, headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Running.object(answer).get("roles").toString();
  }

  @Test
  void shouldLetInWhomTheProxyNamesWithTheRolesItNames(TestCluster cluster) {
    try (Running running = running(cluster)) {
      assertThat(Running.object(asks(running, USER, "anna")).get("user")).isEqualTo("anna");
      assertThat(roles(running, USER, "anna")).isEqualTo("[reader]");
      assertThat(roles(running, USER, "anna", GROUPS, "staff")).isEqualTo("[reader]");
      assertThat(roles(running, USER, "anna", GROUPS, "editor,staff"))
          .contains("editor")
          .doesNotContain("operator");
    }
  }

  @Test
  void shouldTakeRolesFromGroupsThatAreMappedAndFromNoOther(TestCluster cluster) {
    try (Running running =
        running(cluster, "console.auth.proxy.groups", "News Desk=editor, ops = operator")) {
      assertThat(roles(running, USER, "anna", GROUPS, "staff,News Desk"))
          .contains("editor")
          .doesNotContain("operator");
      assertThat(roles(running, USER, "otto", GROUPS, "ops")).contains("operator");
      // a group that happens to be called like a role
      assertThat(roles(running, USER, "eve", GROUPS, "operator")).isEqualTo("[reader]");
    }
  }

  @Test
  void shouldShowNothingToWhomItDoesNotName(TestCluster cluster) {
    AnnotatedDocument document = annotated("urn:a").headline("Kestrel harbour secrets").build();
    cluster.produce(cluster.topics().annotated(), "urn:a", AnnotatedDocument.class, document);
    try (Running running = running(cluster)) {
      for (String[] headers :
          new String[][] {
            {},
            {USER, " "},
            {GROUPS, "operator"},
            {USER, "anna", USER, "otto"},
            {USER, "anna", GROUPS, "reader", GROUPS, "operator"}
          }) {
        HttpResponse<String> answer = asks(running, headers);
        assertThat(answer.statusCode()).as(String.join(" ", headers)).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Kestrel");
      }
    }
  }

  @Test
  void shouldBelieveNobodyElseWhoNamesSomebody(TestCluster cluster) {
    try (Running running = running(cluster, "console.auth.proxy.from", "10.1.0.0/16, 192.0.2.7")) {
      assertThat(asks(running, USER, "anna", GROUPS, "operator").statusCode()).isEqualTo(401);
    }
    try (Running running = running(cluster, "console.auth.proxy.from", "192.0.2.7,127.0.0.0/8")) {
      assertThat(asks(running, USER, "anna").statusCode()).isEqualTo(200);
    }
    assertThatThrownBy(() -> running(cluster, "console.auth.proxy.from", "10.1.0.0/99"))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("console.auth.proxy.from")
        .hasMessageContaining("10.1.0.0/99");
    assertThatThrownBy(() -> running(cluster, "console.auth.proxy.groups", "desk=chief"))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("console.auth.proxy.groups")
        .hasMessageContaining("desk=chief");
  }

  /** It may add a token to all that it passes on, also to what another site made a browser send. */
  @Test
  void shouldRefuseWritesOfAnotherSiteThoughTheProxyAddsAToken(TestCluster cluster)
      throws IOException {
    try (Running running = running(cluster)) {
      for (String site : List.of("cross-site", "same-site", "same-origin")) {
        Object rule = Json.object("rule", Json.object("id", "r1", "query", "ferry"));
        HttpRequest request =
            running
                .anonymous("/api/v1/rules/r1")
                .header(USER, "anna")
                .header(GROUPS, "editor")
                .header("Authorization", "Bearer of-the-proxy")
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(Json.write(rule)))
                .build();
        assertThat(running.send(request).statusCode())
            .as(site)
            .isEqualTo(site.equals("same-origin") ? 200 : 403);
      }
      assertThat(Files.readString(data.resolve("audit.log"))).contains("\"user\":\"anna\"");
    }
  }
}
