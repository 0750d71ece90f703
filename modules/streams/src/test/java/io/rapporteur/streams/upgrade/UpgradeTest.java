package io.rapporteur.streams.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.Story;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestTopics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * This version begins where a former one stopped: on its topics, changelogs, repartition topics and
 * offsets, as they were recorded.
 */
class UpgradeTest {
  private static final Duration WAIT = Duration.ofSeconds(60);

  @TempDir Path folder;

  private RapporteurConfig config;
  private Topics topics;
  private FormerState former;
  private UpgradedTopics there;

  static List<FormerState> recordings() {
    return FormerState.all();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void shouldGoOnWhereAFormerVersionStopped(FormerState recorded) throws Exception {
    former = recorded;
    restore();
    // what came while nothing ran
    UpgradeNews.feed(
        config,
        List.of(
            UpgradeNews.firstFerry(),
            UpgradeNews.secondBridge(),
            UpgradeNews.withdrawn(),
            UpgradeNews.numbered("1"),
            UpgradeNews.numbered("2"),
            UpgradeNews.correctedFerry(),
            UpgradeNews.lateFerry(),
            new UpgradeNews.Input(
                UpgradeNews.SECOND_BRIDGE, UpgradeNews.minute(115), null, Map.of())));
    try (Applications running = Applications.start(config, EnumSet.allOf(App.class));
        Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      await()
          .atMost(WAIT)
          // each look reads nine topics
          .pollInterval(Duration.ofMillis(300))
          .untilAsserted(
              () -> {
                goesOnWithWhatWaited();
                correctionsAndWithdrawalsTookEffect();
                assertThat(dropped(running)).containsEntry("repeat", 3).containsEntry("stale", 2);
              });
      nothingWasTakenForNew();
      noAlertWasRaisedTwice();
      nothingWasToldTwice();
      // a store or topic under another name would begin empty, and those here would be left behind:
      // docs/topics.md, When state changes
      assertThat(admin.listTopics().names().get().stream().filter(FormerState::isInternal).sorted())
          .containsExactlyElementsOf(former.internal());
    }
  }

  private void restore() throws Exception {
    Path file =
        Files.writeString(folder.resolve("topics.yaml"), TestTopics.yaml(2, List.of("sea")));
    String name = "upgrade-" + former.version();
    config =
        RapporteurConfig.of(
            Map.ofEntries(
                Map.entry("bootstrap.servers", EmbeddedBroker.shared().bootstrapServers()),
                Map.entry("topics.prefix", FormerState.PREFIX),
                Map.entry("topics.file", file.toString()),
                Map.entry("registry.url", "memory:" + name),
                Map.entry("application.id.prefix", FormerState.PREFIX),
                Map.entry("state.dir", folder.resolve("state").toString()),
                Map.entry("management.port", "0"),
                Map.entry("rules.starter", "false"),
                Map.entry("threads", "1"),
                // whenever the test runs: some things are forgotten by the clock of the wall
                Map.entry("versions.retention.days", "3650")));
    topics = config.topics();
    InMemorySchemaRegistry registry = InMemorySchemaRegistry.named(name);
    there = new UpgradedTopics(config, registry, former);
    new FormerCluster(former, config, registry).restore();
  }

  /** What lay in the inbox is annotated, and what was annotated is related and told of. */
  private void goesOnWithWhatWaited() {
    assertThat(there.now(topics.annotated(), AnnotatedDocument.class))
        .containsKey(UpgradeNews.IN_INBOX);
    assertThat(figures(UpgradeNews.FIRST_BRIDGE))
        .contains("50 million lari")
        .doesNotContain("45 million lari");
  }

  private void correctionsAndWithdrawalsTookEffect() {
    Map<String, AnnotatedDocument> sea = there.now(topics.route("sea"), AnnotatedDocument.class);
    assertThat(sea).containsKey(UpgradeNews.FIRST_FERRY);
    assertThat(sea.get(UpgradeNews.FIRST_FERRY).getBody()).contains("killing 14 people");
    assertThat(sea).containsKeys(UpgradeNews.LATE_FERRY, UpgradeNews.COPIED_FERRY);

    Map<String, Membership> was = there.before(topics.memberships(), Membership.class);
    Map<String, Membership> is = there.now(topics.memberships(), Membership.class);
    String ferries = was.get(UpgradeNews.FIRST_FERRY).getStory();
    String bridge = was.get(UpgradeNews.FIRST_BRIDGE).getStory();
    Map<String, Story> stories = there.now(topics.stories(), Story.class);
    assertThat(members(stories.get(ferries)))
        .containsExactlyInAnyOrder(
            UpgradeNews.FIRST_FERRY,
            UpgradeNews.SECOND_FERRY,
            UpgradeNews.COPIED_FERRY,
            UpgradeNews.UNREAD_FERRY,
            UpgradeNews.LATE_FERRY);
    assertThat(members(stories.get(bridge))).containsExactly(UpgradeNews.FIRST_BRIDGE);
    assertThat(is).doesNotContainKeys(UpgradeNews.SECOND_BRIDGE, UpgradeNews.WITHDRAWN);
    Map<String, String> stay = storyOf(was);
    stay.remove(UpgradeNews.SECOND_BRIDGE);
    assertThat(storyOf(is)).containsAllEntriesOf(stay);

    assertThat(figures(UpgradeNews.FIRST_FERRY)).contains("14 people").doesNotContain("12 people");
    assertThat(figures(UpgradeNews.SECOND_BRIDGE)).isEmpty();
    assertThat(there.now(topics.mentionFacts(), MentionFact.class).values())
        .extracting(MentionFact::getUri)
        .contains(UpgradeNews.LATE_FERRY, UpgradeNews.COPIED_FERRY)
        .doesNotContain(UpgradeNews.SECOND_BRIDGE, UpgradeNews.WITHDRAWN);

    assertThat(there.now(topics.alerts(), Alert.class).values())
        .anySatisfy(alert -> assertThat(alert.getDocuments()).contains(UpgradeNews.LATE_FERRY))
        .anySatisfy(
            alert -> {
              assertThat(alert.getStory()).isEqualTo(ferries);
              assertThat(alert.getDocuments()).contains(UpgradeNews.LATE_FERRY);
            })
        .anySatisfy(
            alert -> {
              assertThat(alert.getStory()).isEqualTo(bridge);
              assertThat(alert.getStatus()).isEqualTo(AlertStatus.revoked);
            });
  }

  /** Repeats, older versions and what is withdrawn stay out; what is new comes once. */
  private void nothingWasTakenForNew() {
    Map<String, Integer> more = new HashMap<>();
    there
        .written(topics.annotated())
        .forEach((uri, all) -> more.merge(uri, all.size(), Integer::sum));
    former
        .records("annotated")
        .forEach(record -> more.merge(UpgradedTopics.text(record.key()), -1, Integer::sum));
    more.values().removeIf(count -> count == 0);
    assertThat(more)
        .containsOnly(
            Map.entry(UpgradeNews.IN_INBOX, 1),
            Map.entry(UpgradeNews.FIRST_FERRY, 1),
            Map.entry(UpgradeNews.LATE_FERRY, 1),
            Map.entry(UpgradeNews.SECOND_BRIDGE, 1));
    assertThat(there.written(topics.deadLetters()).values().stream().mapToInt(List::size).sum())
        .isEqualTo(former.records("dead-letters").size());
  }

  private void noAlertWasRaisedTwice() {
    there
        .written(topics.alerts())
        .forEach(
            (id, all) ->
                assertThat(
                        all.stream().map(value -> there.read(topics.alerts(), Alert.class, value)))
                    .as(id)
                    .filteredOn(alert -> alert.getStatus() == AlertStatus.raised)
                    .hasSize(1));
  }

  /** Of a document that nothing came of no row is written. */
  private void nothingWasToldTwice() {
    Set<String> touched =
        Set.of(UpgradeNews.FIRST_FERRY, UpgradeNews.FIRST_BRIDGE, UpgradeNews.SECOND_BRIDGE);
    Map<String, Long> was = new HashMap<>();
    former
        .records("facts.mentions")
        .forEach(record -> was.merge(UpgradedTopics.text(record.key()), 1L, Long::sum));
    there
        .written(topics.mentionFacts())
        .forEach(
            (id, all) -> {
              MentionFact last =
                  there.read(topics.mentionFacts(), MentionFact.class, all.get(all.size() - 1));
              if (was.containsKey(id) && last != null && !touched.contains(last.getUri())) {
                assertThat(all).as("%s of %s", id, last.getUri()).hasSize(was.get(id).intValue());
              }
            });
  }

  private List<String> figures(String uri) {
    return there.now(topics.figureFacts(), FigureFact.class).values().stream()
        .filter(row -> row.getUri().equals(uri))
        .map(FigureFact::getText)
        .toList();
  }

  private static Map<String, String> storyOf(Map<String, Membership> memberships) {
    Map<String, String> stories = new HashMap<>();
    memberships.forEach((uri, membership) -> stories.put(uri, membership.getStory()));
    return stories;
  }

  private static List<String> members(Story story) {
    return story == null
        ? List.of()
        : story.getMembers().stream().map(member -> member.getUri()).toList();
  }

  /** What annotate dropped, by reason. */
  private static Map<String, Integer> dropped(Applications running) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + running.managementPort() + "/metrics");
    String metrics =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    Map<String, Integer> dropped = new HashMap<>();
    Pattern.compile(
            "rapporteur_inputs_total\\{app=\"annotate\",outcome=\"dropped\",reason=\"(.*?)\"\\} (\\d+)")
        .matcher(metrics)
        .results()
        .forEach(found -> dropped.put(found.group(1), Integer.parseInt(found.group(2))));
    return dropped;
  }

  /** The next recording has topics of the same names. */
  @AfterEach
  void removeTopics() {
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      await()
          .atMost(WAIT)
          .until(
              () -> {
                List<String> left =
                    admin.listTopics().names().get().stream()
                        .filter(name -> name.startsWith(FormerState.PREFIX))
                        .toList();
                admin.deleteTopics(left);
                return left.isEmpty();
              });
    }
  }
}
