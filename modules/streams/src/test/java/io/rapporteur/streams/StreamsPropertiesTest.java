package io.rapporteur.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.RapporteurConfig;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsPropertiesTest {
  @Test
  void shouldOutlastDocumentsThatUseTheirWholeBudget() {
    Properties properties = properties(Map.of("document.budget.ms", "20000"));
    assertThat(Long.parseLong(properties.getProperty("producer.transaction.timeout.ms")))
        .isGreaterThan(3 * 20_000L);
  }

  @Test
  void shouldStayWithinWhatBrokersAllowByDefault() {
    Properties properties = properties(Map.of("document.budget.ms", "600000"));
    assertThat(Long.parseLong(properties.getProperty("producer.transaction.timeout.ms")))
        .isLessThanOrEqualTo(900_000L);
  }

  @Test
  void shouldBeExactlyOnceAndStrictlyNamedUnlessToldOtherwise() {
    StreamsConfig config = new StreamsConfig(properties(Map.of()));
    assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
        .isEqualTo(StreamsConfig.EXACTLY_ONCE_V2);
    assertThat(config.getBoolean(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG))
        .isTrue();
    assertThat(config.originals().get("processing.exception.handler.global.enabled"))
        .isEqualTo("true");
    assertThat(config.getGlobalConsumerConfigs("x").get("isolation.level"))
        .as("a batch of rules is seen when it is committed")
        .isEqualTo("read_committed");
    assertThat(config.getString(StreamsConfig.STATE_DIR_CONFIG))
        .as("not where Kafka Streams would put it: a directory that systems empty")
        .doesNotStartWith(System.getProperty("java.io.tmpdir") + "/kafka-streams");
  }

  /** What Kafka's own handlers pass over is lost; what ours reject is on the dead letters. */
  @Test
  void shouldLeaveNoFailureToHandlersThatPassItOver() {
    StreamsConfig config = new StreamsConfig(properties(Map.of()));
    assertThat(config.getClass(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG))
        .isEqualTo(LogAndFailExceptionHandler.class);
    assertThat(config.getClass(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG))
        .isEqualTo(LogAndFailProcessingExceptionHandler.class);
    assertThat(config.getString(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG)).isNull();
  }

  @Test
  void shouldFetchNoMoreThanIsProcessedBetweenTwoPolls() {
    Map<String, Object> consumer =
        new StreamsConfig(properties(Map.of())).getMainConsumerConfigs("g", "c", 0);
    long records = Long.parseLong(consumer.get("max.poll.records").toString());
    // consumers' own default, where nothing else is said
    Object interval = consumer.getOrDefault("max.poll.interval.ms", 300_000);
    assertThat(records).isLessThanOrEqualTo(100);
    assertThat(Long.parseLong(interval.toString()) / records)
        .as("a document's share, ms")
        .isGreaterThanOrEqualTo(1_000);
  }

  @Test
  void shouldKeepItsPartitionsWhileADocumentWaitsForAnOutageThatIsLong() {
    Properties patient =
        properties(Map.of("outage.patience.ms", "120000", "document.budget.ms", "60000"));
    assertThat(patient).containsEntry("main.consumer.max.poll.interval.ms", "360000");
    assertThat(properties(Map.of())).containsEntry("main.consumer.max.poll.interval.ms", "300000");
  }

  @Test
  void shouldLetTheOperatorHaveTheLastWordOnTuning() {
    Properties properties =
        properties(
            Map.of(
                "streams.num.standby.replicas", "1",
                "streams.main.consumer.max.poll.records", "7",
                "kafka.security.protocol", "SSL"));
    assertThat(properties)
        .containsEntry("num.standby.replicas", "1")
        .containsEntry("main.consumer.max.poll.records", "7")
        .containsEntry("security.protocol", "SSL");
  }

  /** Kafka Streams takes the most particular key: a default of ours must not be more so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "max.poll.records",
        "max.poll.interval.ms",
        "session.timeout.ms",
        "heartbeat.interval.ms",
        "max.partition.fetch.bytes"
      })
  void shouldLetConsumersHaveWhatTheOperatorSaysOfThemOrOfAllClients(String key) {
    for (String prefix :
        List.of(
            "kafka.",
            "kafka.consumer.",
            "streams.",
            "streams.consumer.",
            "streams.main.consumer.")) {
      StreamsConfig config = new StreamsConfig(properties(Map.of(prefix + key, "70000")));
      assertThat(config.getMainConsumerConfigs("g", "c", 0)).as(prefix).containsEntry(key, "70000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max.block.ms",
        "transaction.timeout.ms",
        "buffer.memory",
        "linger.ms",
        "batch.size",
        "compression.type"
      })
  void shouldLetProducersHaveWhatTheOperatorSaysOfThemOrOfAllClients(String key) {
    for (String prefix : List.of("kafka.", "kafka.producer.", "streams.", "streams.producer.")) {
      StreamsConfig config = new StreamsConfig(properties(Map.of(prefix + key, "70000")));
      assertThat(config.getProducerConfigs("c")).as(prefix).containsEntry(key, "70000");
    }
  }

  @Test
  void shouldLetTheOperatorSetWhatKafkaStreamsItselfIsGiven() {
    assertThat(properties(Map.of("streams.topic.max.message.bytes", "30000000")))
        .containsEntry("topic.max.message.bytes", "30000000");
    assertThat(properties(Map.of("streams.rocksdb.config.setter", "x.Y")))
        .containsEntry("rocksdb.config.setter", "x.Y");
  }

  @Test
  void shouldSayWhichChoiceOfTheOperatorEndsADocumentThatWaits() {
    Map<String, String> short40 =
        Map.of(
            "kafka.max.poll.interval.ms", "40000",
            "streams.producer.transaction.timeout.ms", "40000");
    assertThat(StreamsProperties.doubts(RapporteurConfig.of(short40)))
        .hasSize(2)
        .allMatch(line -> line.contains(" is 40000, and a document may take 40000 ms"))
        .noneMatch(line -> line.contains("\n"));
    assertThat(
            StreamsProperties.doubts(
                RapporteurConfig.of(short40).with(Map.of("outage.patience.ms", "29999"))))
        .isEmpty();
    assertThat(StreamsProperties.doubts(RapporteurConfig.standard())).isEmpty();
    assertThat(StreamsProperties.transactionMillis(RapporteurConfig.of(short40))).isEqualTo(40_000);
  }

  @Test
  void shouldDoubtNoTransactionWhereThereIsNone() {
    RapporteurConfig config =
        RapporteurConfig.of(
            Map.of(
                "processing.guarantee", "at_least_once", "kafka.transaction.timeout.ms", "1000"));
    assertThat(StreamsProperties.doubts(config)).isEmpty();
  }

  private static Properties properties(Map<String, String> values) {
    return StreamsProperties.of(RapporteurConfig.of(values), App.ANNOTATE);
  }
}
