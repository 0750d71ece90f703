package io.rapporteur.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker, KRaft controller included, inside this JVM on free ports of the loopback
 * address. It takes some seconds to start, so a test JVM shares one: see {@link #shared()}. Tests
 * keep out of each other's way by a prefix of their own, not by a broker of their own.
 *
 * <p>Topics are not made on demand: a missing topic is an error here as it is in production.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final class Shared {
    static final EmbeddedBroker BROKER = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close, "embedded-broker-stop"));
    }
  }

  /** What an override begins with that adds to a list. */
  private static final String MORE = ",";

  private final KafkaRaftServer server;
  private final Path directory;
  private final String bootstrapServers;
  private boolean closed;

  private EmbeddedBroker(KafkaRaftServer server, Path directory, String bootstrapServers) {
    this.server = server;
    this.directory = directory;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * The broker that all tests of this JVM share; started by the first to ask, stopped with the JVM.
   */
  public static EmbeddedBroker shared() {
    return Shared.BROKER;
  }

  /** A broker of one's own, for a test that stops it. */
  public static EmbeddedBroker start() {
    return start(Map.of());
  }

  /**
   * @param overrides broker configuration over the defaults here
   */
  public static EmbeddedBroker start(Map<String, String> overrides) {
    try {
      Path directory = Files.createTempDirectory("rapporteur-broker");
      String clusterId = Uuid.randomUuid().toString();
      int broker = FreePorts.next();
      int controller = FreePorts.next();
      Map<String, String> config = config(directory, broker, controller);
      // an override may add listeners to those that are here
      overrides.forEach((key, value) -> config.merge(key, value, EmbeddedBroker::override));
      format(directory, clusterId);
      KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(config, false), Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, directory, "127.0.0.1:" + broker);
    } catch (Exception e) {
      throw new IllegalStateException("the embedded broker did not start", e);
    }
  }

  /**
   * A broker with a second door: TLS, SCRAM or OAUTHBEARER, and access control lists by which
   * nobody may do anything there until it is granted. The first door, {@link #bootstrapServers},
   * stays open to whoever sets it up.
   */
  public static SecuredBroker secured() {
    return SecuredBroker.start();
  }

  /** Value for `bootstrap.servers`. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  private static String override(String value, String by) {
    return by.startsWith(MORE) ? value + by : by;
  }

  private static Map<String, String> config(Path directory, int broker, int controller) {
    Map<String, String> config = new HashMap<>();
    config.put("process.roles", "broker,controller");
    config.put("node.id", "1");
    config.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
    config.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller);
    config.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + broker);
    config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    config.put("controller.listener.names", "CONTROLLER");
    config.put("inter.broker.listener.name", "PLAINTEXT");
    config.put("log.dirs", directory.toString());
    config.put("auto.create.topics.enable", "false");
    config.put("offsets.topic.replication.factor", "1");
    config.put("offsets.topic.num.partitions", "4");
    config.put("transaction.state.log.replication.factor", "1");
    config.put("transaction.state.log.min.isr", "1");
    config.put("transaction.state.log.num.partitions", "4");
    config.put("share.coordinator.state.topic.replication.factor", "1");
    config.put("share.coordinator.state.topic.min.isr", "1");
    config.put("group.initial.rebalance.delay.ms", "0");
    // the default takes 128 MB of heap
    config.put("log.cleaner.dedupe.buffer.size", "4194304");
    config.put("num.network.threads", "2");
    config.put("num.io.threads", "2");
    return config;
  }

  private static void format(Path directory, String clusterId) throws Exception {
    new Formatter()
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(1)
        .setClusterId(clusterId)
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(directory.toString())
        .setDirectories(List.of(directory.toString()))
        .run();
  }

  /** Stops the broker and deletes its data. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    server.shutdown();
    server.awaitShutdown();
    try (Stream<Path> paths = Files.walk(directory)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      // a temporary directory left behind harms no test
      System.err.println("the embedded broker's directory stays: " + e);
    }
  }
}
