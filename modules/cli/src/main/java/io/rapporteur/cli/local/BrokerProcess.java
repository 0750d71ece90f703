package io.rapporteur.cli.local;

import io.rapporteur.cli.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The embedded Kafka broker: one node, broker and controller, in a process of its own. */
public final class BrokerProcess extends ServerProcess {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(90);

  private final int port;

  private BrokerProcess(ChildProcess process, int port) {
    super(process);
    this.port = port;
  }

  /**
   * Starts a broker and returns at once; {@link #awaitReady()} waits for it.
   *
   * @param directory where it keeps its log; formatted when empty
   * @param logFile file that takes what it prints
   * @param port port of the loopback interface to listen on
   * @param heapMegabytes most heap it may take
   */
  public static BrokerProcess start(Path directory, Path logFile, int port, int heapMegabytes) {
    return start(directory, logFile, port, heapMegabytes, Map.of());
  }

  /**
   * The same with a second listener, whose clients are told another port to connect to: one that
   * forwards to it.
   *
   * @param told by the port it listens on, the port its clients are told; empty or one
   */
  public static BrokerProcess start(
      Path directory, Path logFile, int port, int heapMegabytes, Map<Integer, Integer> told) {
    Path properties = directory.resolve("server.properties");
    try {
      Files.createDirectories(directory);
      Files.writeString(properties, render(settings(directory, port, told)));
    } catch (IOException e) {
      throw new UserError("cannot write the broker's settings to " + properties + ": " + e, e);
    }
    List<String> arguments =
        List.of(
            "-Xms128m",
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Dlog4j2.configurationFile=classpath:log4j2-service.xml",
            "-cp",
            Installation.locate().brokerClassPath(),
            BrokerMain.class.getName(),
            properties.toString());
    return new BrokerProcess(
        ChildProcess.start("Kafka broker", arguments, directory, logFile), port);
  }

  private static Map<String, String> settings(
      Path directory, int port, Map<Integer, Integer> told) {
    int controllerPort = Ports.free();
    Map<String, String> settings = new TreeMap<>();
    settings.put("rapporteur.cluster.id", "rapporteurAAAAAAAAAAAA");
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    if (!told.isEmpty()) {
      // one that is disturbed on purpose, alone: halted for longer than its session, 9 s, it would
      // be fenced, and Kafka loses marks of transactions of partitions without a leader
      settings.put("broker.session.timeout.ms", "30000");
    }
    told.forEach(
        (behind, outside) -> {
          settings.merge("listeners", ",FORWARDED://127.0.0.1:" + behind, String::concat);
          settings.merge(
              "advertised.listeners", ",FORWARDED://127.0.0.1:" + outside, String::concat);
          settings.merge("listener.security.protocol.map", ",FORWARDED:PLAINTEXT", String::concat);
        });
    settings.put("log.dirs", directory.resolve("data").toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("group.initial.rebalance.delay.ms", "0");
    // One node: every internal topic has one replica, and few partitions start sooner.
    for (String prefix : List.of("offsets.topic", "transaction.state.log")) {
      settings.put(prefix + ".replication.factor", "1");
      settings.put(prefix + ".num.partitions", "8");
      // compaction passes over the newest segment, and a broker reads all of them at its start:
      // with Kafka's 100 MiB some minutes of commits are 100,000 records, of which a few count
      settings.put(prefix + ".segment.bytes", "1048576");
    }
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("log.cleaner.dedupe.buffer.size", "33554432");
    return settings;
  }

  private static String render(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\"))
        .collect(Collectors.joining("\n", "# Written at each start; not to be edited.\n", "\n"));
  }

  /** Waits until the broker answers requests, 90 s at most. */
  public void awaitReady() {
    awaitReady(START_TIMEOUT);
  }

  /**
   * The same.
   *
   * @param patience until it listens, and again until it answers
   */
  public void awaitReady(Duration patience) {
    process.awaitReady(() -> Ports.answers("127.0.0.1", port), patience);
    Properties client = new Properties();
    client.put("bootstrap.servers", bootstrapServers());
    process.awaitReady(new BrokerProbe(client)::answers, patience);
  }

  /** {@code host:port} for clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }
}
