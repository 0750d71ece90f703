package io.rapporteur.cli.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.Topics;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
  @Test
  void shouldWarnOfDeclarationsByWhichOldRecordsVanish() {
    assertThat(warning(Map.of("retention.ms", "604800000")))
        .hasValueSatisfying(text -> assertThat(text).contains("7 days", "LogAppendTime"));
    assertThat(warning(Map.of())).as("a week is Kafka's own").isPresent();
    assertThat(warning(Map.of("message.timestamp.type", "LogAppendTime"))).isEmpty();
    assertThat(warning(Map.of("retention.ms", "-1"))).isEmpty();
    assertThat(warning(Map.of("cleanup.policy", "compact"))).isEmpty();
  }

  @Test
  void shouldHaveNothingAgainstWhatShips() {
    Topics names = new Topics("news");
    TopicCatalogue shipped = TopicCatalogue.standard(names);
    assertThat(Retention.warning(shipped.topic(names.inbox()).orElseThrow())).isEmpty();
    assertThat(Retention.warning(shipped.topic(names.documents()).orElseThrow())).isEmpty();
  }

  private static Optional<String> warning(Map<String, String> config) {
    return Retention.warning(new TopicSpec("news.inbox", 1, (short) 1, config, Optional.empty()));
  }
}
