package io.rapporteur.evaluation.bench;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerdes;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The least a Streams application can do with a document: decode it and write it again, with the
 * client settings of the real ones. What it reaches is the ceiling of this machine.
 */
final class PassThrough {
  static final String OUTPUT = "bench.pass-through";

  private PassThrough() {}

  static Topology topology(RapporteurConfig config, SchemaRegistry registry) {
    Serde<Document> documents = AvroSerdes.of(registry, Document.class);
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            config.topics().documents(),
            Consumed.with(Serdes.String(), documents).withName("from-documents"))
        .to(OUTPUT, Produced.with(Serdes.String(), documents).withName("to-pass-through"));
    return builder.build();
  }

  private static Properties properties(RapporteurConfig config) {
    Properties properties = config.kafkaClientProperties(ClientRole.STREAMS);
    properties.put(
        StreamsConfig.APPLICATION_ID_CONFIG, config.applicationIdPrefix() + "-pass-through");
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, config.processingGuarantee());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
    properties.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDir().toString());
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
    properties.put(StreamsConfig.consumerPrefix("max.poll.records"), 2000);
    properties.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
    return properties;
  }

  /** Runs until it is killed; the argument is a configuration file. */
  public static void main(String[] args) throws InterruptedException {
    RapporteurConfig config =
        RapporteurConfig.load(Optional.of(Path.of(args[0])), Map.of(), Map.of());
    KafkaStreams streams =
        new KafkaStreams(topology(config, config.connectRegistry()), properties(config));
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  streams.close(CloseOptions.timeout(Duration.ofSeconds(10)));
                  stop.countDown();
                }));
    streams.start();
    stop.await();
  }
}
