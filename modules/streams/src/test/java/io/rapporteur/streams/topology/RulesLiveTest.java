package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.TestWorld.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReportKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesLiveTest {
  private final TestWorld world = new TestWorld();
  private AnnotateDriver annotate;

  @BeforeEach
  void open() {
    world.there.add(world.topics.route("sea"));
    world.there.add(world.topics.route("ports"));
    annotate = new AnnotateDriver(world);
  }

  @AfterEach
  void close() {
    annotate.close();
  }

  @Test
  void shouldApplyARuleToTheNextDocument() {
    annotate.put(document("urn:a", 1, "The ferry sails."));
    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    annotate.put(document("urn:b", 1, "The ferry sails."));

    assertThat(annotate.route("sea")).singleElement().matches(r -> r.key().equals("urn:b"));
    assertThat(annotate.annotated())
        .extracting(r -> r.value().getRuleSetVersion())
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldTakeDocumentsOffTheRoutesOfARemovedRule() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    annotate.rule("ports", rule("ports", "body:ferry", "ports", "sea"));
    annotate.put(document("urn:a", 1, "The ferry sails."));
    annotate.route("sea");
    annotate.route("ports");

    annotate.rule("ports", null);
    tick();
    assertThat(annotate.route("sea")).as("another rule still sends it there").isEmpty();
    assertThat(annotate.route("ports"))
        .singleElement()
        .matches(r -> r.key().equals("urn:a") && r.value() == null);

    annotate.rule("ships", null);
    tick();
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
    tick();
    assertThat(annotate.route("sea")).isEmpty();
  }

  @Test
  void shouldTakeDocumentsOffARouteThatItsRuleNoLongerNames() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea", "ports"));
    annotate.put(document("urn:a", 1, "The ferry sails."));
    annotate.route("ports");
    annotate.route("sea");

    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    tick();

    assertThat(annotate.route("ports")).singleElement().matches(r -> r.value() == null);
    assertThat(annotate.route("sea")).isEmpty();
  }

  @Test
  void shouldSweepAStoreLargerThanOneStretch() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    int documents = Sweeper.STRETCH * 2 + 7;
    for (int i = 0; i < documents; i++) {
      annotate.put(document("urn:" + i, 1, "The ferry sails."));
    }
    tick();
    tick();
    tick();
    annotate.route("sea");

    annotate.rule("ships", null);
    tick();
    assertThat(annotate.route("sea")).hasSize(Sweeper.STRETCH);
    tick();
    tick();
    assertThat(annotate.route("sea")).hasSize(documents - Sweeper.STRETCH);
  }

  @Test
  void shouldReportARuleThatDoesNotParseAndMatchWithTheOthers() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    annotate.rule("broken", rule("broken", "body:(ferry AND", "sea"));
    tick();

    var report = annotate.reports.readRecord();
    assertThat(report.key()).isEqualTo("broken");
    assertThat(report.value().getKind()).isEqualTo(RuleReportKind.unparseable);
    tick();
    assertThat(annotate.reports.isEmpty()).as("said once").isTrue();
    annotate.put(document("urn:a", 1, "The ferry sails."));
    assertThat(annotate.route("sea")).hasSize(1);

    annotate.rule("broken", rule("broken", "body:harbour", "sea"));
    tick();
    assertThat(annotate.reports.readRecord().value()).as("mended").isNull();
  }

  @Test
  void shouldReportARuleWhoseRouteHasNoTopicUntilItHas() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea", "harbour"));
    tick();

    var report = annotate.reports.readRecord();
    assertThat(report.key()).isEqualTo("ships");
    assertThat(report.value().getKind()).isEqualTo(RuleReportKind.undeclared_route);
    assertThat(report.value().getMessage()).contains("harbour", "topics apply");
    assertThat(failures("undeclared_route")).isEqualTo(1);
    tick();
    assertThat(annotate.reports.isEmpty()).as("said once").isTrue();

    world.there.add(world.topics.route("harbour"));
    tick();
    assertThat(annotate.reports.readRecord().value()).as("mended").isNull();

    world.there.remove(world.topics.route("sea"));
    tick();
    assertThat(annotate.reports.readRecord().value().getMessage()).as("vanished").contains("sea");
  }

  @Test
  void shouldLetATemplateStandForARouteThatIsDeclaredLater() {
    annotate.rule("all", rule("all", "body:ferry", "country-{country}"));
    tick();
    assertThat(annotate.reports.readRecord().value().getKind())
        .as("no country at all")
        .isEqualTo(RuleReportKind.undeclared_route);

    world.there.add(world.topics.route("country-no"));
    tick();
    assertThat(annotate.reports.readRecord().value()).isNull();
    assertThat(world.rules.current().set().rule("all")).isPresent();
  }

  @Test
  void shouldReportNothingOfARuleThatAlertsPerStory() {
    Rule rule = rule("ships", "body:ferry", "sea");
    rule.setAlert(new AlertSpec(3, 2, 1_000L, 1_000L, true));
    annotate.rule("ships", rule);
    tick();

    assertThat(annotate.reports.isEmpty()).isTrue();
  }

  @Test
  void shouldReportARuleThatIsTooSlowOnceAndCountItEachTime() {
    // every word is everywhere, and no phrase anywhere
    String phrases = "\"b a\"" + " OR \"d c b b\" OR \"c a d d\" OR \"a d b\"".repeat(70);
    annotate.rule("slow", rule("slow", phrases, "sea"));
    annotate.rule("ships", rule("ships", "ferry", "ports"));
    String body = "a b c d ".repeat(300_000) + "ferry";
    annotate.put(document("urn:a", 1, body));
    annotate.put(document("urn:b", 1, body));

    var report = annotate.reports.readRecord();
    assertThat(report.key()).isEqualTo("slow");
    assertThat(report.value().getKind()).isEqualTo(RuleReportKind.slow);
    assertThat(report.value().getUri()).isEqualTo("urn:a");
    assertThat(annotate.reports.isEmpty()).isTrue();
    assertThat(failures("slow")).isEqualTo(2);
    assertThat(annotate.route("ports")).as("the document goes on with the others").hasSize(2);
    assertThat(annotate.route("sea")).isEmpty();
  }

  private double failures(String kind) {
    return world.metrics.counter("rapporteur.rule.failures", "app", "test", "kind", kind).count();
  }

  @Test
  void shouldKeepTheLastGoodRuleWhenItsNewBytesCannotBeRead() {
    annotate.rule("ships", rule("ships", "body:ferry", "sea"));
    annotate.rules.pipeInput("ships".getBytes(UTF_8), new byte[] {1, 2, 3});
    world.tables.forEach(table -> table.flush());
    tick();

    assertThat(annotate.reports.readRecord().value().getKind())
        .isEqualTo(RuleReportKind.unreadable);
    annotate.put(document("urn:a", 1, "The ferry sails."));
    assertThat(annotate.route("sea")).hasSize(1);
  }

  @Test
  void shouldRefuseARuleUnderAnothersKey() {
    annotate.rule("ships", rule("other", "body:ferry", "sea"));
    tick();

    assertThat(annotate.reports.readRecord().value().getMessage()).contains("key");
    assertThat(world.rules.current().set().size()).isZero();
  }

  @Test
  void shouldForgetADocumentAfterItsRetention() {
    annotate.put(document("urn:a", 1, "Old."), java.time.Instant.parse("2026-01-01T00:00:00Z"));
    annotate.put(document("urn:b", 1, "New."), java.time.Instant.parse("2026-06-01T00:00:00Z"));
    tick();
    tick();

    assertThat(annotate.driver.getKeyValueStore(AnnotateTopology.VERSIONS).get("urn:a")).isNull();
    assertThat(annotate.driver.getKeyValueStore(AnnotateTopology.VERSIONS).get("urn:b"))
        .isNotNull();
  }

  private void tick() {
    annotate.driver.advanceWallClockTime(Duration.ofMillis(200));
  }

  private static Rule rule(String id, String query, String... routes) {
    return Rule.newBuilder().setId(id).setQuery(query).setRoutes(List.of(routes)).build();
  }
}
