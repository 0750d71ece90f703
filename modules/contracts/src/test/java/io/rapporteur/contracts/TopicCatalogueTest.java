package io.rapporteur.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.contracts.RouteForm.Format;
import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import java.nio.file.Path;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {
  private static final String FIXED =
      """
      topics:
        inbox: {retention: 7d}
        documents: {value: Document}
        annotated: {value: AnnotatedDocument}
        backfills: {value: AnnotatedDocument}
        stories: {}
        memberships: {}
        rules: {}
        entities: {}
        rule-reports: {}
        alerts: {}
        collected: {cleanup: compact}
        dead-letters: {}
        facts.mentions: {}
        facts.quotations: {}
        facts.figures: {}
        facts.verdicts: {}
      """;

  private static TopicCatalogue parse(String text) {
    return TopicCatalogue.parse("t.yaml", text, Topics.standard());
  }

  private static void refused(String text, String... messages) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> parse(text))
        .satisfies(e -> assertThat(e.getMessage()).contains(messages));
  }

  @Test
  void shouldShipWhatTheRepositoryDeclares() {
    TopicCatalogue shipped = TopicCatalogue.standard(Topics.standard());
    Path file = Repository.ROOT.resolve("deploy/topics.yaml");

    assertThat(shipped.topics()).isEqualTo(TopicCatalogue.load(file, Topics.standard()).topics());
  }

  @Test
  void shouldReadTheDeclarationsOfTheExamples() {
    Path file = Repository.ROOT.resolve("examples/topics/web.yaml");

    assertThat(TopicCatalogue.load(file, Topics.standard()).topics())
        .extracting(TopicSpec::name)
        .containsAll(Topics.standard().fixed());
  }

  @Test
  void shouldDeclareEveryTopicOfThePrefix() {
    TopicCatalogue catalogue = TopicCatalogue.standard(new Topics("wire"));

    assertThat(catalogue.topics())
        .extracting(TopicSpec::name)
        .containsAll(catalogue.names().fixed());
    TopicSpec rules = catalogue.topic("wire.rules").orElseThrow();
    assertThat(rules.config()).containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, "compact");
    assertThat(rules.value()).contains(Rule.class);
    assertThat(catalogue.topic("wire.inbox").orElseThrow().config())
        .containsEntry("retention.ms", "604800000");
    assertThat(catalogue.topic("wire.inbox").orElseThrow().value()).isEmpty();
  }

  @Test
  void shouldExpandTemplatesOverTheirSet() {
    TopicCatalogue catalogue =
        parse(
            FIXED
                + """
                sets:
                  country: [am, az]
                  desk: [a, b]
                routes:
                  value: AnnotatedDocument
                  names: [politics, "country-{country}", "{desk}.{country}"]
                """);

    assertThat(catalogue.routes())
        .containsExactly("a.am", "a.az", "b.am", "b.az", "country-am", "country-az", "politics");
    assertThat(catalogue.isDeclaredRoute("country-am")).isTrue();
    assertThat(catalogue.isDeclaredRoute("country-fr")).isFalse();
    assertThat(catalogue.sets().get("country")).containsExactly("am", "az");
    assertThat(catalogue.topic("news.route.country-az").orElseThrow().value())
        .contains(AnnotatedDocument.class);
  }

  @Test
  void shouldReadTheFormOfRoutes() {
    TopicCatalogue catalogue =
        parse(
            FIXED
                + """
                sets: {country: [am, az]}
                routes:
                  value: AnnotatedDocument
                  extent: brief
                  names:
                    - politics
                    - {name: "web-{country}", format: ninjs, extent: full}
                """);

    assertThat(catalogue.routeForm("politics")).isEqualTo(new RouteForm(Format.AVRO, true));
    assertThat(catalogue.routeForm("web-az")).isEqualTo(new RouteForm(Format.NINJS, false));
    assertThat(catalogue.topic("news.route.politics").orElseThrow().value()).isPresent();
    assertThat(catalogue.topic("news.route.web-am").orElseThrow().value())
        .as("no schema is registered for JSON")
        .isEmpty();
  }

  @Test
  void shouldSayWhereWhenADeclarationIsWrong() {
    refused(
        FIXED.replace("retention: 7d", "retension: 7d"),
        "t.yaml:2",
        "retension",
        "did you mean retention?");
    refused(FIXED.replace("retention: 7d", "retention: a week"), "t.yaml:2", "a week", "7d");
    refused(FIXED.replace("value: Document}", "value: Documant}"), "t.yaml:3", "Documant");
    refused(FIXED.replace("inbox:", "inbx:"), "t.yaml:2", "did you mean inbox?");
    refused(FIXED.replace("  alerts: {}\n", ""), "alerts is not declared");
    refused(FIXED.replace("alerts: {}", "alerts: {partitions: 0}"), "t.yaml:11", "at least 1");
    refused(FIXED.replace("alerts: {}", "alerts: {cleanup: compress}"), "t.yaml:11", "compact");
    refused(
        FIXED.replace("backfills: {value", "backfills: {partitions: 3, value"),
        "backfills has 3 partitions and documents 1");
    refused(FIXED + "  alerts: {}\n", "t.yaml:18", "twice");
    refused(FIXED + "routes:\n  names: [Big-News]\n", "t.yaml:19", "Big-News");
    refused(
        FIXED + "routes:\n  names: [{name: a, format: nijs}]\n",
        "t.yaml:19",
        "avro, json, ninjs",
        "did you mean ninjs?");
    refused(FIXED + "routes:\n  names: [{format: json}]\n", "t.yaml:19", "name: is missing");
    refused(FIXED + "routes:\n  names: [a, a]\n", "declared twice");
    refused(
        FIXED + "routes:\n  names: [\"x-{contry}\"]\nsets: {country: [am]}\n",
        "did you mean country?");
    refused(FIXED + "sets: {country: [AM]}\n", "AM");
    refused("topics: [", "t.yaml:", "not YAML");
    refused("", "topics: is missing");
  }
}
