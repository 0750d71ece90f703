package io.rapporteur.cli.local;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/**
 * Main class of the embedded broker's process: formats its storage on the first start, then serves
 * until its parent goes away. One process for both, because starting a JVM to format costs as long
 * as starting the broker.
 */
public final class BrokerMain {
  private BrokerMain() {}

  /**
   * Runs the broker.
   *
   * @param args path of the server properties
   */
  public static void main(String[] args) throws Exception {
    ParentWatch.start();
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(args[0]))) {
      properties.load(reader);
    }
    Path storage = Path.of(properties.getProperty("log.dirs"));
    if (!Files.exists(storage.resolve("meta.properties"))) {
      format(properties, storage);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
    server.startup();
    server.awaitShutdown();
  }

  private static void format(Properties properties, Path storage) throws Exception {
    new Formatter()
        .setClusterId(properties.getProperty("rapporteur.cluster.id"))
        .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
        .setDirectories(List.of(storage.toString()))
        .setMetadataLogDirectory(storage.toString())
        .setControllerListenerName("CONTROLLER")
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setPrintStream(System.out)
        .run();
  }
}
