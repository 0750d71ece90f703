package io.rapporteur.cli.notify;

import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.cli.UserError;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.ConfigKey;
import io.rapporteur.contracts.config.NotifyKeys;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Alert;
import io.rapporteur.streams.ops.AppHealth;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A notifier as configured, to be run and to be told to stop. */
public final class Notifying implements AutoCloseable {
  /** One alert may take all its tries before the next is asked for. */
  private static final int POLL_INTERVAL_MS = 3_600_000;

  private final RapporteurConfig config;
  private final Webhook webhook;
  private final int attempts;
  private final NotifyMeters meters;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * Checks the configuration.
   *
   * @param registry has the meters
   * @throws UserError when it says too little
   */
  public Notifying(RapporteurConfig config, MeterRegistry registry) {
    this.config = config;
    this.meters = new NotifyMeters(registry);
    URI address = address(value(config, NotifyKeys.URL));
    Duration timeout = Duration.ofMillis(Long.parseLong(value(config, NotifyKeys.TIMEOUT_MS)));
    this.webhook =
        new Webhook(address, value(config, NotifyKeys.SECRET), timeout, Clock.systemUTC());
    this.attempts = Integer.parseInt(value(config, NotifyKeys.ATTEMPTS));
  }

  private static String value(RapporteurConfig config, ConfigKey key) {
    return config
        .value(key)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new UserError("notify needs " + key.name() + "; " + key.doc()));
  }

  private static URI address(String text) {
    if (!text.matches("https?://[^\\s/]+.*")) {
      throw new UserError("notify.url has '" + text + "', which is no address of http or https");
    }
    return URI.create(text);
  }

  /** How it gets on. */
  public AppHealth health() {
    return meters.health();
  }

  /** Hands on alerts until {@link #close}. */
  public void run() throws InterruptedException {
    ByteArraySerializer out = new ByteArraySerializer();
    ByteArrayDeserializer in = new ByteArrayDeserializer();
    try (SchemaRegistry registry = config.connectRegistry();
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(reading(), in, in);
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(writing(), out, out)) {
      new Notifier(
              consumer,
              producer,
              new AvroDeserializer<>(registry, Alert.class),
              webhook,
              config.topics(),
              attempts,
              millis -> !stopping.await(millis, TimeUnit.MILLISECONDS),
              meters)
          .run(() -> stopping.getCount() == 0);
    } finally {
      stopped.countDown();
    }
  }

  private Map<String, Object> reading() {
    Map<String, Object> client = properties(ClientRole.CONSUMER);
    client.put("group.id", config.applicationIdPrefix() + "-notify");
    client.put("isolation.level", "read_committed");
    client.put("enable.auto.commit", "false");
    client.put("auto.offset.reset", "latest");
    client.put("max.poll.records", "1");
    client.put("max.poll.interval.ms", POLL_INTERVAL_MS);
    return client;
  }

  private Map<String, Object> writing() {
    Map<String, Object> client = properties(ClientRole.PRODUCER);
    client.put("acks", "all");
    return client;
  }

  private Map<String, Object> properties(ClientRole role) {
    Map<String, Object> client = new HashMap<>();
    config.kafkaClientProperties(role).forEach((key, value) -> client.put((String) key, value));
    return client;
  }

  @Override
  public void close() throws InterruptedException {
    stopping.countDown();
    stopped.await(30, TimeUnit.SECONDS);
  }
}
