package io.rapporteur.streams;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.streams.directory.AdminTopicDirectory;
import io.rapporteur.streams.directory.PartitionsChangedException;
import io.rapporteur.streams.live.LiveEntities;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.streams.ops.BoundedSeries;
import io.rapporteur.streams.ops.DeadTransactions;
import io.rapporteur.streams.ops.GroupLag;
import io.rapporteur.streams.ops.ManagementServer;
import io.rapporteur.streams.ops.RepeatedTask;
import io.rapporteur.streams.outcome.Patience;
import io.rapporteur.streams.partitions.PartitionCheck;
import io.rapporteur.streams.rights.RightsCheck;
import io.rapporteur.streams.trace.Tracing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stream applications that run in this process, with what serves their health and metrics. Start
 * them, {@link #await} their end, and close them from the thread that started them.
 */
public final class Applications implements AutoCloseable {
  /** In the log of a process whose stop was not in order. */
  public static final String NOT_STOPPED = "did not stop within";

  private static final Logger LOG = LoggerFactory.getLogger(Applications.class);
  private static final Duration DIRECTORY_REFRESH = Duration.ofSeconds(10);
  private static final Duration TOPICS_PATIENCE = Duration.ofSeconds(3);
  private static final Duration WATCH = Duration.ofSeconds(5);

  /** For all applications together. With what follows 30 s: orchestrators' own default. */
  private static final Duration STOP_APPS = Duration.ofSeconds(25);

  private static final Duration STOP_REST = Duration.ofSeconds(5);

  private final List<RunningApp> apps = new ArrayList<>();
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private ManagementServer management;
  private Runnable lastLook = () -> {};

  private Applications() {}

  /**
   * Checks the cluster, puts the applications together and starts them. Returns when each has read
   * its rules and entities to their end; documents follow as soon as partitions are assigned.
   *
   * @param which at least one
   * @throws io.rapporteur.streams.rights.MissingRightsException when they may not do what they have
   *     to
   * @throws MissingTopicsException when topics they need are not there
   * @throws PartitionsChangedException when partitions were added to what they read
   * @throws io.rapporteur.contracts.config.ConfigException when the heap does not go with the
   *     configuration
   * @throws org.apache.kafka.common.KafkaException when the cluster or the registry does not answer
   */
  public static Applications start(RapporteurConfig config, Set<App> which) {
    return start(config, which, ApplicationParts.standard(config));
  }

  /** The same with another reading. */
  static Applications start(
      RapporteurConfig config, Set<App> which, Function<LiveEntities, Analyzer> analyzers) {
    if (which.isEmpty()) {
      throw new IllegalArgumentException("no application to start");
    }
    Applications applications = new Applications();
    try {
      applications.open(config, EnumSet.copyOf(which), analyzers);
      return applications;
    } catch (RuntimeException | Error e) {
      applications.close();
      throw e;
    }
  }

  private void open(
      RapporteurConfig config, Set<App> which, Function<LiveEntities, Analyzer> analyzers) {
    config.toString().lines().forEach(line -> LOG.info("configuration in force: {}", line));
    StreamsProperties.doubts(config).forEach(LOG::warn);
    HeapNeeds.check(config, Runtime.getRuntime().maxMemory());
    AdminTopicDirectory directory =
        keep(
            AdminTopicDirectory.open(
                config.kafkaClientProperties(ClientRole.ADMIN), DIRECTORY_REFRESH, this::fail));
    RightsCheck rights = new RightsCheck(directory.admin(), config);
    which.forEach(rights::require);
    Set<String> needed = new TreeSet<>();
    which.forEach(app -> needed.addAll(app.needs(config.topics())));
    Set<String> missing = directory.missing(needed, TOPICS_PATIENCE);
    if (!missing.isEmpty()) {
      throw new MissingTopicsException(missing);
    }
    for (App app : which) {
      List<String> problems = PartitionCheck.problems(app, config, directory.admin());
      if (!problems.isEmpty()) {
        throw new PartitionsChangedException(String.join("\n", problems));
      }
    }
    SchemaRegistry registry = keep(config.connectRegistry());
    // a registry that starts with the applications, as on a machine that comes up, is waited for
    Patience.withRegistry(config.outagePatience())
        .call(
            () -> {
              RegisteredSchemas.look(registry, which, config.topics());
              return null;
            });
    PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    metrics.config().meterFilter(new BoundedSeries());
    keep(metrics::close);
    new JvmMemoryMetrics().bindTo(metrics);
    keep(new JvmGcMetrics()).bindTo(metrics);
    Tracing tracing = keep(Tracing.of(config));
    ApplicationParts parts =
        new ApplicationParts(config, registry, directory, metrics, analyzers, tracing);
    Duration transaction = Duration.ofMillis(StreamsProperties.transactionMillis(config));
    Duration stall = transaction.multipliedBy(2);
    for (App app : which) {
      apps.add(
          new RunningApp(
              app,
              parts.build(app),
              StreamsProperties.of(config, app),
              metrics,
              new GroupLag(
                  directory.admin(),
                  app.groupId(config),
                  app.reads(config),
                  config.kafkaClientProperties(ClientRole.CONSUMER)),
              stall,
              ended));
    }
    management =
        keep(
            ManagementServer.start(
                config.managementHost(), config.managementPort(), this::health, metrics));
    apps.forEach(RunningApp::start);
    keep(
        RepeatedTask.start(
            "rapporteur-watch",
            WATCH,
            () -> {
              apps.forEach(RunningApp::checkSenders);
              apps.forEach(app -> app.checkVanished(directory.vanished(), transaction));
            },
            this::fail));
    // Kafka Streams may find out first, and says less
    lastLook = () -> checkPartitions(config, directory.admin());
    DeadTransactions dead =
        new DeadTransactions(
            directory.admin(),
            which.stream().map(app -> app.groupId(config)).toList(),
            config.groupProtocol().equals("classic"));
    // of its own: a cluster that does not answer must not keep the other from looking
    keep(
        RepeatedTask.start(
            "rapporteur-partitions",
            WATCH,
            () -> {
              lastLook.run();
              checkLag();
              endDead(dead);
            },
            this::fail));
  }

  private static void endDead(DeadTransactions dead) {
    try {
      dead.end();
    } catch (KafkaException e) {
      LOG.warn("transactions of instances that are gone end by their timeout: {}", e.toString());
    }
  }

  private void checkLag() {
    try {
      apps.forEach(RunningApp::checkLag);
    } catch (KafkaException e) {
      LOG.warn("the lag is looked at again once the cluster answers: {}", e.toString());
    }
  }

  private void checkPartitions(RapporteurConfig config, Admin admin) {
    try {
      apps.forEach(app -> app.checkPartitions(config, admin));
    } catch (KafkaException e) {
      LOG.warn("partitions are looked at again once the cluster answers: {}", e.toString());
    }
  }

  private void fail(Throwable thrown) {
    failure.compareAndSet(null, thrown);
    ended.countDown();
  }

  private <T extends AutoCloseable> T keep(T resource) {
    resources.push(resource);
    return resource;
  }

  /** How each application is. */
  public List<AppHealth> health() {
    return apps.stream().map(RunningApp::health).toList();
  }

  /** The port of health and metrics. */
  public int managementPort() {
    return management.port();
  }

  /**
   * Waits until an application stops by itself.
   *
   * @throws ApplicationFailedException always, once one has: nothing stops without a cause
   */
  public void await() throws InterruptedException {
    ended.await();
    throw failed();
  }

  /**
   * The same, for some time only.
   *
   * @return false when all still run after that time
   */
  public boolean await(Duration timeout) throws InterruptedException {
    if (!ended.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
      return false;
    }
    throw failed();
  }

  private ApplicationFailedException failed() {
    lastLook.run();
    for (RunningApp app : apps) {
      if (app.failure() != null) {
        return new ApplicationFailedException(app.health().app(), app.failure());
      }
    }
    return new ApplicationFailedException("one", failure.get());
  }

  /**
   * Finishes what is in hand, commits, and stops; takes at most 30 s, however many applications
   * there are. What was not committed by then is done again by whoever takes over.
   */
  @Override
  public void close() {
    Map<String, StopTogether.Stop> stops = new LinkedHashMap<>();
    apps.forEach(app -> stops.put(app.name(), app::close));
    warn(StopTogether.all(stops, STOP_APPS), STOP_APPS);
    warn(StopTogether.all(Map.of("what they share", left -> closeShared()), STOP_REST), STOP_REST);
  }

  private static void warn(Set<String> late, Duration within) {
    if (!late.isEmpty()) {
      LOG.warn(
          "{} {} {} s; what was not committed is done again",
          String.join(", ", late),
          NOT_STOPPED,
          within.toSeconds());
    }
  }

  private boolean closeShared() {
    while (!resources.isEmpty()) {
      try {
        resources.pop().close();
      } catch (Exception e) {
        LOG.warn("something did not close", e);
      }
    }
    return true;
  }
}
