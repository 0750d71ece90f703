package io.rapporteur.cli.soak;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.local.BrokerProcess;
import io.rapporteur.cli.local.InstanceProcess;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.cli.local.RegistryProcess;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Broker, registry and instances, each a process, in a folder of their own. The instances reach the
 * broker through a line that can be cut; this process has a listener for itself.
 */
final class SoakSystem implements AutoCloseable {
  private static final int BROKER_HEAP = 512;
  private static final int INSTANCE_HEAP = 512;

  /** Until a broker that crashed is back, on a machine that others keep busy. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path root;
  private final SoakPlan plan;
  private final int brokerPort = Ports.free();
  private final int behindPort = Ports.free();
  private final int linePort = Ports.free();
  private final int registryPort = Ports.free();
  private final CuttableProxy line;
  private final List<InstanceProcess> instances = new ArrayList<>();
  private final List<Integer> managementPorts = new ArrayList<>();
  private final Set<Integer> down = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private BrokerProcess broker;
  private RegistryProcess registry;
  private Cluster cluster;
  private int started;
  private int endedByThemselves;
  private int unordered;

  SoakSystem(Path root, SoakPlan plan) {
    this.root = root;
    this.plan = plan;
    line = CuttableProxy.start(linePort, behindPort);
  }

  /** Starts broker and registry, makes the topics. */
  void open() {
    startBroker();
    startRegistry();
    broker.awaitReady();
    registry.awaitReady();
    cluster = Cluster.of(RapporteurConfig.of(settings(broker.bootstrapServers())));
    new TopicPlan(cluster).apply();
  }

  private Map<String, String> settings(String bootstrapServers) {
    Map<String, String> settings = new HashMap<>();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("registry.url", registry.url());
    settings.put("topics.file", topics().toString());
    settings.put("application.id.prefix", "soak");
    settings.put("processing.guarantee", plan.guarantee());
    settings.put("group.protocol", plan.protocol());
    settings.put("threads", "1");
    return settings;
  }

  /** The topics that ship, but none that forgets earlier versions: each is to be counted. */
  private Path topics() {
    Path file = root.resolve("topics.yaml");
    String text = TopicCatalogue.shipped();
    try {
      return Files.writeString(file, text.replace("cleanup: compact,delete", "cleanup: delete"));
    } catch (IOException e) {
      throw new UserError("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  Cluster cluster() {
    return cluster;
  }

  BrokerProcess broker() {
    return broker;
  }

  CuttableProxy line() {
    return line;
  }

  void startBroker() {
    broker =
        BrokerProcess.start(
            root.resolve("broker"),
            root.resolve("logs").resolve("broker-" + started++ + ".log"),
            brokerPort,
            BROKER_HEAP,
            Map.of(behindPort, linePort));
  }

  /** Ends the broker as a crash does, and starts it again. */
  void crashBroker() {
    broker.kill();
    broker.close();
    startBroker();
    broker.awaitReady(PATIENCE);
  }

  void startRegistry() {
    registry =
        RegistryProcess.start(
            root.resolve("registry"),
            root.resolve("logs").resolve("registry-" + started++ + ".log"),
            registryPort);
  }

  void stopRegistry() {
    registry.close();
  }

  void awaitRegistry() {
    registry.awaitReady();
  }

  synchronized void startInstances() {
    for (int i = 0; i < plan.instances(); i++) {
      managementPorts.add(Ports.free());
      instances.add(start(i));
    }
  }

  private InstanceProcess start(int number) {
    Map<String, String> settings = settings("127.0.0.1:" + linePort);
    settings.put("state.dir", state(number).toString());
    settings.put("management.port", Integer.toString(managementPorts.get(number)));
    return InstanceProcess.start(
        settings,
        root,
        root.resolve("logs").resolve("instance-" + number + "-" + started++ + ".log"),
        INSTANCE_HEAP);
  }

  Path state(int number) {
    return root.resolve("state-" + number);
  }

  synchronized InstanceProcess instance(int number) {
    return instances.get(number);
  }

  int managementPort(int number) {
    return managementPorts.get(number);
  }

  /** Stops an instance as an orchestrator does, and starts it again. */
  void restart(int number) {
    takeDown(number);
    stopped(number, instance(number).stop());
    bringBack(number);
  }

  private synchronized void stopped(int number, boolean inOrder) {
    if (!inOrder) {
      unordered++;
      notes.add("instance " + number + " did NOT stop in order: its log says why");
    }
  }

  /** How often an instance that was told to stop had to be killed, or left something undone. */
  synchronized int stoppedOutOfOrder() {
    return unordered;
  }

  /** Ends an instance as a crash does; it stays down for a while. */
  void crash(int number) {
    takeDown(number);
    instance(number).kill();
    instance(number).close();
  }

  private synchronized void takeDown(int number) {
    down.add(number);
  }

  synchronized void bringBack(int number) {
    instances.set(number, start(number));
    down.remove(number);
  }

  /**
   * Starts again whatever has ended by itself, as an orchestrator does; what it did, and which
   * instances did not stop in order, in words.
   */
  synchronized List<String> supervise() {
    List<String> told = new ArrayList<>(notes);
    notes.clear();
    for (int i = 0; i < instances.size(); i++) {
      if (!down.contains(i) && !instances.get(i).alive()) {
        endedByThemselves++;
        told.add("instance " + i + " ended by itself and is started again");
        instances.set(i, start(i));
      }
    }
    return told;
  }

  synchronized int endedByThemselves() {
    return endedByThemselves;
  }

  @Override
  public void close() {
    line.mend();
    instances.forEach(InstanceProcess::close);
    if (registry != null) {
      registry.close();
    }
    if (broker != null) {
      Signals.resume(broker.pid());
      broker.close();
    }
    line.close();
  }
}
