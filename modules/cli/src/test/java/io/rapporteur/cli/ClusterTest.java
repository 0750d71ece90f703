package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterTest {
  @ParameterizedTest
  @CsvSource({
    "kafka.max.block.ms, 90000, 90000",
    "kafka.producer.max.block.ms, 90000, 90000",
    "kafka.linger.ms, 1, 15000"
  })
  void shouldWaitForAsLongAsTheOperatorSaysBeforeAFeedGivesUp(
      String key, String value, String waits) {
    RapporteurConfig config = Cluster.impatient(RapporteurConfig.of(Map.of(key, value)));
    assertThat(config.kafkaClientProperties(ClientRole.PRODUCER))
        .containsEntry("max.block.ms", waits);
  }
}
