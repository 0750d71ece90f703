package io.rapporteur.cli;

import io.rapporteur.analysis.Analyzers;
import io.rapporteur.cli.local.LocalServices;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.console.ConsoleSettings;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.Document;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Broker, registry, topics and applications, all on this machine. */
final class LocalStack {
  private final LocalServices services;
  private final Cluster cluster;
  private final Applications applications;

  private LocalStack(LocalServices services, Cluster cluster, Applications applications) {
    this.services = services;
    this.cluster = cluster;
    this.applications = applications;
  }

  /**
   * Starts everything, telling of each step.
   *
   * @param config what to run with, but for addresses and directories
   * @param root directory for all data
   * @param resources closes what is started here
   */
  static LocalStack start(
      RapporteurConfig config,
      Path root,
      int brokerPort,
      int registryPort,
      Resources resources,
      WaitingLines steps) {
    steps.say("Starting a Kafka broker and a schema registry on " + root);
    LocalServices services =
        resources.keep(
            LocalServices.start(root, Ports.prefer(brokerPort), Ports.prefer(registryPort)));
    Thread warm = warmUp();
    services.broker().awaitReady();
    steps.say("Kafka broker answers on " + services.broker().bootstrapServers());
    services.registry().awaitReady();
    steps.say("Schema registry answers on " + services.registry().url());
    Cluster cluster = Cluster.of(config.with(settings(config, root, services)));
    new TopicPlan(cluster).apply();
    steps.say("Topics are made and schemas registered");
    join(warm);
    Applications applications =
        resources.keep(Applications.start(cluster.config(), EnumSet.allOf(App.class)));
    steps.say(
        "Applications started; health and metrics on http://127.0.0.1:"
            + applications.managementPort());
    return new LocalStack(services, cluster, applications);
  }

  private static Map<String, String> settings(
      RapporteurConfig config, Path root, LocalServices services) {
    Map<String, String> settings = new HashMap<>(Cluster.settings(services.address()));
    settings.put("state.dir", root.resolve("state").toString());
    settings.put("console.data.dir", root.resolve("console").toString());
    if (!Ports.isFree(ConsoleSettings.of(config).port())) {
      settings.put("console.port", "0");
    }
    if (!Ports.isFree(config.managementPort())) {
      settings.put("management.port", "0");
    }
    return settings;
  }

  /** Loads the models while the broker starts, which mostly waits for the disk. */
  private static Thread warmUp() {
    Thread thread =
        new Thread(
            () ->
                Analyzers.standard()
                    .analyze(
                        Document.newBuilder()
                            .setUri("urn:warm-up")
                            .setBody("Rain fell on Oslo on 3 May. “It was 12 mm,” Ms Berg said.")
                            .build()),
            "warm-up");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again, and is told, when it matters.
    thread.setUncaughtExceptionHandler((failed, error) -> {});
    thread.start();
    return thread;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }

  /** The cluster it makes. */
  Cluster cluster() {
    return cluster;
  }

  /** The services underneath. */
  LocalServices services() {
    return services;
  }

  /**
   * Looks whether all is well.
   *
   * @throws UserError when a service or an application has ended by itself
   */
  void check() {
    services.broker().check();
    services.registry().check();
    try {
      applications.await(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
