package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.notify.Notifying;
import io.rapporteur.console.kafka.FollowerState;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.testkit.MetricsPage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManagementTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final RapporteurConfig ANY_PORT =
      RapporteurConfig.of(
          Map.of(
              "management.port", "0",
              "management.host", "127.0.0.1",
              "notify.url", "http://127.0.0.1:1/",
              "notify.secret", "s"));

  private static FollowerState follower(String name, boolean caughtUp, long idle, String failure) {
    return new FollowerState(name, caughtUp, 7, idle, failure);
  }

  private static AppHealth health(FollowerState tables) {
    return ConsoleMeters.health(List.of(follower("console-index", true, 10, ""), tables));
  }

  @Test
  void shouldBeReadyOnceTheConsoleShowsAllThatWasThere() {
    assertThat(health(follower("console-tables", true, 10, "")))
        .isEqualTo(new AppHealth("console", "RUNNING", true, true, 14, 10, ""));
    assertThat(health(follower("console-tables", false, 10, "")))
        .isEqualTo(new AppHealth("console", "READING", false, true, 14, 10, ""));
  }

  @Test
  void shouldNotHaveAConsoleRestartedForAClusterThatIsAway() {
    AppHealth away = health(follower("console-tables", true, 1_500, "no answer"));

    assertThat(away.live()).isTrue();
    assertThat(away.ready()).isTrue();
    assertThat(away.problem()).isEqualTo("no answer");
  }

  @Test
  void shouldHaveAConsoleRestartedThatHangs() {
    assertThat(health(follower("console-tables", true, 120_000, "")).live()).isFalse();
  }

  @Test
  void shouldServeHealthAndMetricsOnAnotherPortWhenTheirsIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Management management = new Management()) {
      RapporteurConfig config = ANY_PORT.with(Map.of("management.port", "" + taken.getLocalPort()));
      Notifying notifying = new Notifying(config, management.meters());
      management.serve(config, notifying::health);

      assertThat(management.port()).isNotEqualTo(taken.getLocalPort());
      HttpResponse<String> ready = get(management, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"app\":\"notify\"", "STARTING");
      assertThat(get(management, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(management, "/metrics").body()).contains("jvm_memory_used_bytes");
    }
  }

  @Test
  void shouldAlertOnMetersThatExist() throws Exception {
    try (Management management = new Management()) {
      ConsoleMeters.register(
          management.meters(), () -> List.of(follower("console-index", true, 10, "")));
      Notifying notifying = new Notifying(ANY_PORT, management.meters());
      management.serve(ANY_PORT, notifying::health);

      String scraped = get(management, "/metrics").body();
      assertThat(MetricsPage.section(ROOT, "Console and notify"))
          .isEqualTo(MetricsPage.expected(ROOT, scraped, "console.yaml", "notify.yaml"));
      Set<String> served = names(scraped);
      assertThat(served).contains("rapporteur_console_behind");
      for (String file : List.of("console", "notify")) {
        String rules = Files.readString(ROOT.resolve("deploy/prometheus/" + file + ".yaml"));
        Set<String> named = names(rules);
        assertThat(named).as(file).isNotEmpty().isSubsetOf(served);
      }
      Set<String> shown = names(Files.readString(ROOT.resolve("deploy/grafana/beside.json")));
      shown.removeIf(name -> name.startsWith("rapporteur_feed_")); // another module's test
      assertThat(shown).hasSizeGreaterThan(5).isSubsetOf(served);
    }
  }

  private static Set<String> names(String text) {
    return Pattern.compile("rapporteur_[a-z_]+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static HttpResponse<String> get(Management management, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + management.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
