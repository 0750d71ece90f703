package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import io.rapporteur.streams.ApplicationFailedException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.testkit.FreePorts;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A broker that is killed with -9 and started again, that stands still, or whose network is cut,
 * while documents come: every promise is kept. Skipped where Docker does not answer.
 */
class BrokerKilledTest {
  private static final int INPUTS = 900;

  /** Longer than the session of a consumer, 10 s. */
  private static final Duration FAULT = Duration.ofSeconds(15);

  /**
   * An instance that ends over a cut-off commit takes up to 30 s an application to stop, and what
   * it had begun is read past once its transaction has timed out.
   */
  private static final Duration RECOVERY = Duration.ofMinutes(6);

  /** What is done to the container, and taken back. */
  private enum Fault {
    KILL {
      @Override
      void on(DockerClient client, String container, String network) {
        client.killContainerCmd(container).withSignal("SIGKILL").exec();
        client.startContainerCmd(container).exec();
      }
    },
    PAUSE {
      @Override
      void on(DockerClient client, String container, String network) {
        // a busy machine may be slow to freeze all its threads, which Docker then lets run on
        await()
            .atMost(Duration.ofMinutes(1))
            .ignoreException(InternalServerErrorException.class)
            .until(
                () -> {
                  client.pauseContainerCmd(container).exec();
                  return true;
                });
        pass();
        client.unpauseContainerCmd(container).exec();
      }
    },
    CUT {
      @Override
      void on(DockerClient client, String container, String network) {
        client.disconnectFromNetworkCmd().withContainerId(container).withNetworkId(network).exec();
        pass();
        client.connectToNetworkCmd().withContainerId(container).withNetworkId(network).exec();
      }
    };

    abstract void on(DockerClient client, String container, String network);

    private static void pass() {
      await().pollDelay(FAULT).atMost(FAULT.multipliedBy(2)).until(() -> true);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void shouldKeepWhatIsPromisedWhenTheBrokerIsAway(Fault fault) throws Exception {
    boolean docker = dockerAnswers();
    if (!docker) {
      System.out.println(
          "skipped: tests that kill, pause and cut off a broker, because Docker does not answer");
    }
    assumeTrue(docker, "Docker does not answer");
    long seed = Seeds.one(1);
    int port = FreePorts.next();
    try (KafkaContainer kafka = container(port, fault)) {
      kafka.start();
      String servers = "127.0.0.1:" + port;
      try (TestTopicsCluster cluster = TestTopicsCluster.on(servers, Map.of())) {
        Fed fed = new Fed(cluster, new PlainAnalyzer(), seed);
        Set<Guarantee> promised = Guarantee.under("exactly_once_v2");
        try (Orchestrated running = new Orchestrated(cluster)) {
          fed.send(INPUTS / 3);
          await()
              .atMost(Duration.ofMinutes(2))
              .until(() -> !cluster.read(cluster.topics.annotated()).isEmpty());
          fed.sendWithoutWaiting(INPUTS / 3);

          DockerClient client = kafka.getDockerClient();
          fault.on(client, kafka.getContainerId(), network(kafka));
          await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> answers(cluster));

          fed.send(INPUTS / 3);
          await()
              .atMost(RECOVERY)
              .pollInterval(Duration.ofSeconds(1))
              .ignoreExceptions()
              .untilAsserted(
                  () -> {
                    assertThat(running.notLive()).as("seed %d", seed).isEmpty();
                    assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty();
                  });
        }
        assertThat(fed.broken(promised)).as("seed %d", seed).isEmpty();
      }
    }
  }

  /**
   * Applications that are started again when they end, as an orchestrator does. A commit whose
   * answer was cut off may be refused when it is asked for again: the instance ends, and the next
   * one finds on the topics how far it came.
   */
  private static final class Orchestrated implements AutoCloseable {
    private final TestTopicsCluster cluster;
    private Applications running;

    Orchestrated(TestTopicsCluster cluster) {
      this.cluster = cluster;
      running = TestApplications.startAll(cluster.config);
    }

    /** What is not as it should be, for a message; what has ended is started again. */
    List<AppHealth> notLive() throws InterruptedException {
      try {
        running.await(Duration.ZERO);
      } catch (ApplicationFailedException e) {
        System.out.println("started again after: " + e.getMessage());
        running.close();
        running = TestApplications.startAll(cluster.config);
      }
      return running.health().stream().filter(app -> !app.live()).toList();
    }

    @Override
    public void close() {
      running.close();
    }
  }

  private static boolean dockerAnswers() {
    try {
      return DockerClientFactory.instance().isDockerAvailable();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  /** On a port of our choice, since the one Docker chooses changes with each start. */
  private static KafkaContainer container(int port, Fault fault) {
    KafkaContainer kafka =
        new KafkaContainer("apache/kafka:4.3.1")
            // its start script may still be being copied when it is to be run: exit code 126
            .withStartupAttempts(3)
            .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            // longer than the fault: a broker that is alone and fenced leaves its partitions
            // without a leader, and Kafka then loses marks of transactions (docs/adr/0002)
            .withEnv("KAFKA_BROKER_SESSION_TIMEOUT_MS", sessionMillis(fault))
            .withStartupTimeout(Duration.ofMinutes(2));
    kafka.setPortBindings(List.of("127.0.0.1:" + port + ":9092"));
    return kafka;
  }

  /** How long the controller waits for a broker; one that was killed is kept out for as long. */
  private static String sessionMillis(Fault fault) {
    Duration session = fault == Fault.KILL ? Duration.ofSeconds(9) : FAULT.multipliedBy(2);
    return String.valueOf(session.toMillis());
  }

  private static String network(KafkaContainer kafka) {
    return kafka.getContainerInfo().getNetworkSettings().getNetworks().keySet().iterator().next();
  }

  private static boolean answers(TestTopicsCluster cluster) throws Exception {
    try (Admin admin = cluster.admin()) {
      return admin.listTopics().names().get().contains(cluster.topics.inbox());
    }
  }
}
