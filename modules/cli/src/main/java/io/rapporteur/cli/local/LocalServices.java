package io.rapporteur.cli.local;

import java.nio.file.Path;

/** A broker and a registry of one's own, started together, stopped together. */
public final class LocalServices implements AutoCloseable {
  /** Enough for a newsroom's day on a laptop. */
  public static final int BROKER_HEAP_MEGABYTES = 512;

  private final BrokerProcess broker;
  private final RegistryProcess registry;

  private LocalServices(BrokerProcess broker, RegistryProcess registry) {
    this.broker = broker;
    this.registry = registry;
  }

  /**
   * Starts both processes and returns at once.
   *
   * @param root directory for their data and logs
   * @param brokerPort port of the loopback interface
   * @param registryPort port of the loopback interface
   */
  public static LocalServices start(Path root, int brokerPort, int registryPort) {
    Path logs = root.resolve("logs");
    BrokerProcess broker =
        BrokerProcess.start(
            root.resolve("broker"), logs.resolve("broker.log"), brokerPort, BROKER_HEAP_MEGABYTES);
    try {
      return new LocalServices(
          broker,
          RegistryProcess.start(
              root.resolve("registry"), logs.resolve("registry.log"), registryPort));
    } catch (RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  /** The broker. */
  public BrokerProcess broker() {
    return broker;
  }

  /** The registry. */
  public RegistryProcess registry() {
    return registry;
  }

  /** Where both answer. */
  public LocalAddress address() {
    return new LocalAddress(broker.bootstrapServers(), registry.url());
  }

  /** Stops the registry, then the broker. */
  @Override
  public void close() {
    registry.close();
    broker.close();
  }
}
