package io.rapporteur.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
  private final Topics topics = Topics.standard();

  @Test
  void shouldNameTopicsUnderThePrefix() {
    assertThat(topics.fixed())
        .containsExactly(
            "news.inbox",
            "news.documents",
            "news.annotated",
            "news.backfills",
            "news.stories",
            "news.memberships",
            "news.facts.mentions",
            "news.facts.quotations",
            "news.facts.figures",
            "news.facts.verdicts",
            "news.rules",
            "news.entities",
            "news.rule-reports",
            "news.alerts",
            "news.collected",
            "news.dead-letters");
    assertThat(new Topics("a.b").route("country-am")).isEqualTo("a.b.route.country-am");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a b", "é", "-a", "a.", "a/b"})
  void shouldRefusePrefixesThatMakeIllegalNames(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Topics(prefix))
        .withMessageContaining("topics.prefix");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Politics", "a b", "..", "a/b", "{country}", "ü"})
  void shouldRefuseIllegalRoutes(String route) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> topics.route(route))
        .withMessageContaining("route");
  }

  @Test
  void shouldRefuseNamesLongerThanKafkaAllows() {
    assertThat(topics.route("r".repeat(238))).hasSize(249);
    assertThat(topics.problemWithRoute("r".repeat(239)).orElseThrow()).contains("250", "249");
    assertThatIllegalArgumentException().isThrownBy(() -> new Topics("p".repeat(101)));
  }

  @Test
  void shouldTellRoutesFromOtherTopics() {
    assertThat(topics.routeName("news.route.politics")).contains("politics");
    assertThat(topics.isRoute("news.annotated")).isFalse();
    assertThat(topics.isRoute("news.route.")).isFalse();
    assertThat(topics.isRoute("other.route.politics")).isFalse();
  }
}
