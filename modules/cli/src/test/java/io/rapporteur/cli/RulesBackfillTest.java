package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.rules.BackfillRun;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(BrokerExtension.class)
class RulesBackfillTest {
  private static final Duration WAIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(strings = {"exactly_once_v2", "at_least_once"})
  void shouldRouteWhatIsKeptAndForgetNothingOfIt(String guarantee, TestCluster kafka) {
    RapporteurConfig config =
        kafka.config(Map.of("rules.starter", "false", "processing.guarantee", guarantee));
    String route = kafka.topics().route("economy");
    Rule rule = rule("ships", "body:ferry", "economy");
    BackfillRun backfill = new BackfillRun(Cluster.of(config), rule);
    try (Applications running = Applications.start(config, EnumSet.of(App.ANNOTATE))) {
      put(kafka, "urn:a", "The ferry sails on Monday.");
      put(kafka, "urn:b", "The ferry is late again.");
      put(kafka, "urn:c", "The train leaves at noon.");
      await().atMost(WAIT).until(() -> annotated(kafka).size() == 3);
      kafka.produce(kafka.topics().rules(), "ships", Rule.class, rule);

      assertThat(backfill.run(null)).isEqualTo(new BackfillRun.Result(2, 0, 2, true));
      Map<String, AnnotatedDocument> there = kafka.table(route, AnnotatedDocument.class);
      assertThat(there).containsOnlyKeys("urn:a", "urn:b");
      assertThat(there.get("urn:a").getMatches())
          .extracting(RuleMatch::getRule, RuleMatch::getBackfilled)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("ships", true));
      assertThat(there.get("urn:a").getRoutes()).containsExactly("economy");

      int written = kafka.read(route).size();
      assertThat(backfill.run(null)).as("again").isEqualTo(new BackfillRun.Result(2, 2, 0, true));
      assertThat(kafka.read(route)).hasSize(written);
    }
    try (Applications again = Applications.start(config, EnumSet.of(App.ANNOTATE))) {
      kafka.produce(kafka.topics().documents(), "urn:a", null, Map.of());
      await().atMost(WAIT).until(() -> isOff(kafka, route, "urn:a"));
      assertThat(isOff(kafka, route, "urn:b")).isFalse();

      kafka.produce(kafka.topics().rules(), "ships", null, Map.of());
      await().atMost(WAIT).until(() -> isOff(kafka, route, "urn:b"));
    }
  }

  @Test
  void shouldSayThatNobodyTakesItUpAndHoldOnceSomebodyDoes(TestCluster kafka) {
    RapporteurConfig config = kafka.config(Map.of("rules.starter", "false"));
    String route = kafka.topics().route("economy");
    Rule rule = rule("ships", "body:ferry", "economy");
    kafka.produce(
        kafka.topics().rules(), "ships", Rule.class, rule("ships", "body:boat", "economy"));
    try (Applications running = Applications.start(config, EnumSet.of(App.ANNOTATE))) {
      put(kafka, "urn:a", "The ferry sails on Monday.");
      await().atMost(WAIT).until(() -> annotated(kafka).size() == 1);
    }
    BackfillRun backfill = new BackfillRun(Cluster.of(config), rule, Duration.ofSeconds(1));
    assertThat(backfill.run(null)).isEqualTo(new BackfillRun.Result(1, 0, 0, false));
    try (Applications running = Applications.start(config, EnumSet.of(App.ANNOTATE))) {
      await()
          .atMost(WAIT)
          .until(() -> kafka.table(route, AnnotatedDocument.class).get("urn:a") != null);
    }
  }

  @Test
  void shouldRefuseARuleThatNamesNoRoute(TestCluster kafka) {
    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> new BackfillRun(Cluster.of(kafka.config()), rule("marks", "ferry")))
        .withMessageContaining("marks names no route");
  }

  private static Rule rule(String id, String query, String... routes) {
    return Rule.newBuilder().setId(id).setQuery(query).setRoutes(List.of(routes)).build();
  }

  private static void put(TestCluster kafka, String uri, String body) {
    Document document = Document.newBuilder().setUri(uri).setVersion(1).setBody(body).build();
    kafka.produce(kafka.topics().documents(), uri, Document.class, document);
  }

  private static Map<String, AnnotatedDocument> annotated(TestCluster kafka) {
    return kafka.table(kafka.topics().annotated(), AnnotatedDocument.class);
  }

  private static boolean isOff(TestCluster kafka, String route, String uri) {
    Map<String, AnnotatedDocument> there = kafka.table(route, AnnotatedDocument.class);
    return there.containsKey(uri) && there.get(uri) == null;
  }
}
