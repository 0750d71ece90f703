package io.rapporteur.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.testkit.MetricsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds documentation and alerts of collect to what the program has. */
class CollectFilesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  @Test
  void shouldHaveARunbookForEveryAlert() throws IOException {
    Set<String> alerts = found("deploy/prometheus/collect.yaml", "(?<=alert: )\\w+");
    assertThat(alerts).isNotEmpty().isEqualTo(found("docs/collect.md", "(?<=### )Rapporteur\\w+"));
  }

  @Test
  void shouldNameOnlyMetersThatExist() throws IOException {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    FeedSpec feed = new FeedSpec("http://x.example/", null, null, Duration.ofMinutes(1), false);
    new FeedMeters(registry, List.of(feed), Clock.systemUTC());
    Set<String> served =
        registry.getMeters().stream()
            .map(meter -> meter.getId().getName().replace('.', '_'))
            .collect(Collectors.toSet());
    Set<String> named = found("deploy/prometheus/collect.yaml", "rapporteur_[a-z_]+");
    named.addAll(found("docs/collect.md", "rapporteur_[a-z_]+"));
    named.addAll(found("deploy/grafana/beside.json", "rapporteur_feed_[a-z_]+"));

    assertThat(named.stream().map(name -> name.replaceAll("_total$", "")))
        .isNotEmpty()
        .isSubsetOf(served);
  }

  @Test
  void shouldDocumentEachMetricWithItsAlerts() throws IOException {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    FeedSpec feed = new FeedSpec("http://x.example/", null, null, Duration.ofMinutes(1), false);
    new FeedMeters(registry, List.of(feed), Clock.systemUTC());

    // as Prometheus is told: counters end in total
    String told =
        registry.getMeters().stream()
            .map(
                meter ->
                    "# TYPE "
                        + meter.getId().getName().replace('.', '_')
                        + (meter instanceof Counter ? "_total" : "")
                        + " x")
            .collect(Collectors.joining("\n"));
    assertThat(MetricsPage.section(ROOT, "Collect"))
        .isEqualTo(MetricsPage.expected(ROOT, told, "collect.yaml"));
  }

  @Test
  void shouldReadTheFileThatTheDocumentationShows() throws IOException {
    Matcher block =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(Files.readString(ROOT.resolve("docs/collect.md")));
    assertThat(block.find()).isTrue();
    FeedList list = FeedsFile.parse("feeds.yaml", block.group(1));

    assertThat(list.feeds()).hasSize(2);
    assertThat(list.feeds().get(1).fetch()).isTrue();
  }

  private static Set<String> found(String file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(ROOT.resolve(file)))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
