package io.rapporteur.cli.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.cli.UserError;
import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.streams.outcome.ContentMark;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    return replay(kafka, Map.of());
  }

  private static Replay replay(TestCluster kafka, Map<String, Object> settings) {
    Map<String, Object> client = new HashMap<>(settings);
    kafka
        .config()
        .kafkaClientProperties(ClientRole.PRODUCER)
        .forEach((key, value) -> client.putIfAbsent(key.toString(), value));
    Map<String, Object> reader = new HashMap<>();
    kafka
        .config()
        .kafkaClientProperties(ClientRole.CONSUMER)
        .forEach((key, value) -> reader.put(key.toString(), value));
    return new Replay(
        client,
        kafka.config().applicationIdPrefix(),
        topic -> CliBackend.target(kafka.topics(), topic),
        () -> TopicReader.open(reader, kafka.topics().deadLetters()));
  }

  @Test
  void shouldReplayALetterOnceHoweverOftenItIsAskedTo(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());
    letter(kafka, "b", kafka.topics().inbox());

    List<DeadLetter> letters = waiting(kafka);
    assertThat(replay(kafka).send(letters)).hasSize(2);
    // the same list again, as who has read the topic before that was committed would have it
    assertThat(replay(kafka).send(letters)).isEmpty();
    assertThat(waiting(kafka)).isEmpty();

    assertThat(kafka.read(kafka.topics().inbox()))
        .extracting(record -> new String(record.value(), UTF_8))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(kafka.read(kafka.topics().inbox()))
        .allMatch(record -> record.headers().lastHeader("dl.attempt") != null)
        .allMatch(record -> record.headers().lastHeader("dl.reason") == null);
  }

  @Test
  void shouldReplayALetterOnceWhenManyAskAtOnce(TestCluster kafka) throws Exception {
    for (int i = 0; i < 20; i++) {
      letter(kafka, "letter " + i, kafka.topics().inbox());
    }
    List<DeadLetter> letters = waiting(kafka);

    ExecutorService askers = Executors.newFixedThreadPool(4);
    List<Future<List<DeadLetter>>> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(askers.submit(() -> replay(kafka).send(letters)));
    }
    askers.shutdown();
    int sent = 0;
    for (Future<List<DeadLetter>> answer : answers) {
      try {
        sent += answer.get(60, TimeUnit.SECONDS).size();
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(UserError.class).hasMessageContaining("another replay");
      }
    }

    assertThat(sent).isEqualTo(20);
    assertThat(replay(kafka).send(letters)).isEmpty();
    assertThat(kafka.read(kafka.topics().inbox()))
        .extracting(record -> new String(record.value(), UTF_8))
        .hasSize(20)
        .doesNotHaveDuplicates();
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

  /** Intake and annotate know the versions; nobody else is given what may be overtaken. */
  @Test
  void shouldPutEachBackOnlyWhereVersionsAreKnown(TestCluster kafka) {
    for (String topic :
        List.of(
            kafka.topics().inbox(),
            kafka.topics().documents(),
            kafka.topics().backfills(),
            kafka.topics().annotated())) {
      letter(kafka, topic, topic);
    }

    assertThat(replay(kafka).send(waiting(kafka))).hasSize(4);

    assertThat(kafka.read(kafka.topics().inbox())).hasSize(1);
    assertThat(kafka.read(kafka.topics().documents())).hasSize(1);
    assertThat(kafka.read(kafka.topics().annotated())).isEmpty();
    // annotate is asked to tell it again, and does so while it is in force
    Map<String, Boolean> again = new HashMap<>();
    kafka
        .read(kafka.topics().backfills())
        .forEach(
            record ->
                again.put(
                    new String(record.key(), UTF_8),
                    record.headers().lastHeader(ContentMark.AGAIN) != null));
    assertThat(again)
        .containsOnly(
            Map.entry(kafka.topics().annotated(), true),
            Map.entry(kafka.topics().backfills(), false));
  }

  @Test
  void shouldPutNothingBackToWhatApplicationsPartAnewAmongThemselves(TestCluster kafka) {
    letter(kafka, "a", kafka.config().applicationIdPrefix() + "-relate-readings-repartition");

    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> replay(kafka).send(waiting(kafka)))
        .withMessageContaining("where nothing is put back");
    assertThat(waiting(kafka)).hasSize(1);
  }

  /** The second cannot be written: what was sent before it must not show, and all wait still. */
  @Test
  void shouldDoNothingWhenItFailsHalfWay(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());
    letter(kafka, "b".repeat(200_000), kafka.topics().documents());
    letter(kafka, "c", kafka.topics().inbox());
    List<DeadLetter> letters = waiting(kafka);

    Replay narrow = replay(kafka, Map.of("max.request.size", "100000"));
    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> narrow.send(letters))
        .withMessageStartingWith("nothing was done: ");

    assertThat(waiting(kafka)).hasSize(3);
    assertThat(kafka.read(kafka.topics().inbox())).isEmpty();
    assertThat(replay(kafka).send(letters)).hasSize(3);
    assertThat(kafka.read(kafka.topics().inbox()))
        .extracting(record -> new String(record.value(), UTF_8))
        .containsExactlyInAnyOrder("a", "c");
    assertThat(kafka.read(kafka.topics().documents())).hasSize(1);
    assertThat(replay(kafka).send(letters)).isEmpty();
  }

  @Test
  void shouldListNoneThatIsDiscarded(TestCluster kafka) {
    letter(kafka, "a", kafka.topics().inbox());

    assertThat(replay(kafka).discard(waiting(kafka), "a test of the sender")).hasSize(1);

    kafka.read(kafka.topics().deadLetters(), 2);
    assertThat(waiting(kafka)).isEmpty();
    assertThat(kafka.read(kafka.topics().inbox())).isEmpty();
  }
}
