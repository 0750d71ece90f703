package io.rapporteur.streams.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.admit.DropReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the files under deploy/ to the names that the program really has. */
class DeployFilesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  @Test
  void shouldNameOnlyMetersThatExistInAlertsAndDashboard() throws IOException {
    Set<String> named = new TreeSet<>();
    named.addAll(found("deploy/prometheus/alerts.yaml", "rapporteur_[a-z_]+"));
    named.addAll(found("deploy/grafana/rapporteur.json", "rapporteur_[a-z_]+"));

    assertThat(named).isNotEmpty().isSubsetOf(served());
  }

  @Test
  void shouldHaveARunbookForEveryAlert() throws IOException {
    Set<String> alerts = new TreeSet<>();
    for (String file : List.of("alerts", "console", "notify")) {
      alerts.addAll(found("deploy/prometheus/" + file + ".yaml", "(?<=alert: )\\w+"));
    }
    Set<String> runbooks = found("docs/operations.md", "(?<=### )Rapporteur\\w+");

    assertThat(runbooks).isNotEmpty().isEqualTo(alerts);
  }

  @Test
  void shouldConfigureContainersWithKeysThatExist() throws IOException {
    String deployment =
        read("deploy/kubernetes/base/configuration.yaml")
            + read("deploy/kubernetes/secured/configuration.yaml")
            + read("docker-compose.yml");
    Map<String, String> environment = new LinkedHashMap<>();
    Pattern.compile("(RAPPORTEUR_[A-Z_]+)[:=] ?\"?([^\"\\s]+)")
        .matcher(deployment)
        .results()
        .forEach(set -> environment.put(set.group(1), set.group(2)));

    assertThat(environment).containsKey("RAPPORTEUR_BOOTSTRAP_SERVERS");
    // an unknown key is refused with an exception
    RapporteurConfig.load(Optional.empty(), environment, Map.of());
  }

  @Test
  void shouldLeaveAnExhaustedHeapToTheProgram() throws IOException {
    for (String file :
        List.of(
            "rapporteur",
            "deploy/Dockerfile",
            "docker-compose.yml",
            "deploy/kubernetes/base/annotate.yaml",
            "deploy/kubernetes/base/relate.yaml")) {
      assertThat(found(file, "-XX:[+\\w]*OnOutOfMemoryError")).as(file).isEmpty();
    }
  }

  private static Set<String> served() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Meters meters = new Meters(registry, "annotate");
    meters.processed();
    meters.dropped(DropReason.values()[0]);
    meters.rejected("empty");
    meters.took(1_000_000);
    meters.gauge(ApplicationProgress.LAG, () -> 0);
    meters.gauge(ApplicationProgress.LAG_TOTAL, () -> 0);
    meters.gauge(ApplicationProgress.STUCK, () -> 0);
    meters.gauge(ApplicationProgress.PAUSED, () -> 0);
    meters.gauge(ApplicationProgress.RESTORING, () -> 0);
    meters.gauge(ApplicationProgress.SKIPPED, () -> 0);
    return names(registry.scrape(), "(?m)^rapporteur_[a-z_]+");
  }

  private static Set<String> found(String file, String pattern) throws IOException {
    return names(read(file), pattern);
  }

  private static Set<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
