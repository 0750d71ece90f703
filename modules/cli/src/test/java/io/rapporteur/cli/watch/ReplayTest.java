package io.rapporteur.cli.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class ReplayTest {
  private static void letter(TestCluster kafka, String key, String topic) {
    kafka.produce(
        kafka.topics().deadLetters(),
        key,
        key.getBytes(UTF_8),
        Map.of("dl.reason", "bad-json", "dl.topic", topic, "dl.attempt", "1"));
  }

  private static List<DeadLetter> waiting(TestCluster kafka) {
    return DeadLetter.waiting(
        kafka.read(kafka.topics().deadLetters()).stream().map(DeadLetter::new).toList());
  }

  private static Replay replay(TestCluster kafka) {
    Map<String, Object> client = new HashMap<>();
    kafka
        .config()
        .kafkaClientProperties(ClientRole.PRODUCER)
        .forEach((key, value) -> client.put(key.toString(), value));
    return new Replay(client, "rapporteur", kafka.topics().inbox()::equals);
  }

  @Test
  void shouldReplayALetterOnceHoweverOftenItIsAskedTo(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());
    letter(kafka, "b", kafka.topics().inbox());

    assertThat(replay(kafka).send(waiting(kafka))).isEqualTo(2);
    assertThat(waiting(kafka)).isEmpty();
    assertThat(replay(kafka).send(waiting(kafka))).isZero();

    assertThat(kafka.read(kafka.topics().inbox()))
        .extracting(record -> new String(record.value(), UTF_8))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(kafka.read(kafka.topics().inbox()))
        .allMatch(record -> record.headers().lastHeader("dl.attempt") != null)
        .allMatch(record -> record.headers().lastHeader("dl.reason") == null);
  }

  /** Whoever may write dead letters may not write rules by them. */
  @Test
  void shouldPutNothingWhereNoInputComesFrom(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());
    letter(kafka, "forged", kafka.topics().rules());

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> replay(kafka).send(waiting(kafka)))
        .withMessageContaining(kafka.topics().rules());
    assertThat(waiting(kafka)).hasSize(2);
    assertThat(kafka.read(kafka.topics().inbox())).isEmpty();
  }

  @Test
  void shouldListNoneThatIsDiscarded(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());

    assertThat(replay(kafka).discard(waiting(kafka), "a test of the sender")).isEqualTo(1);

    assertThat(waiting(kafka)).isEmpty();
    assertThat(kafka.read(kafka.topics().inbox())).isEmpty();
  }
}
