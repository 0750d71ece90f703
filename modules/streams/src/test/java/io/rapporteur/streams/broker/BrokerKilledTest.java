package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.testkit.Seeds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A broker that is killed with -9 and started again while the applications run: a reader of
 * committed records sees nothing lost and nothing doubled. Skipped where Docker does not answer.
 */
class BrokerKilledTest {
  private static final int INPUTS = 900;

  @Test
  void shouldLoseAndDoubleNothingWhenTheBrokerIsKilled() throws Exception {
    boolean docker = dockerAnswers();
    if (!docker) {
      System.out.println("skipped: the test that kills a broker, because Docker does not answer");
    }
    assumeTrue(docker, "Docker does not answer");
    long seed = Seeds.one(1);
    int port = freePort();
    try (KafkaContainer kafka = container(port)) {
      kafka.start();
      String servers = "127.0.0.1:" + port;
      try (Cluster cluster = Cluster.on(servers, Map.of())) {
        cluster.put(PipelineTest.rule("ships", "body:ferry", "sea"));
        Load load = new Load(cluster, new Random(seed));
        try (Applications running = TestApplications.start(cluster.config)) {
          load.send(INPUTS / 3);
          await()
              .atMost(Duration.ofMinutes(2))
              .until(() -> !cluster.read(cluster.topics.annotated()).isEmpty());
          load.sendWithoutWaiting(INPUTS / 3);

          DockerClient client = kafka.getDockerClient();
          client.killContainerCmd(kafka.getContainerId()).withSignal("SIGKILL").exec();
          client.startContainerCmd(kafka.getContainerId()).exec();
          await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> answers(cluster));

          load.send(INPUTS / 3);
          await()
              .atMost(Duration.ofMinutes(3))
              .pollInterval(Duration.ofSeconds(1))
              .ignoreExceptions()
              .until(() -> Guarantee.NOTHING_LOST.broken(cluster, load).isEmpty());
          assertThat(running.health()).allMatch(app -> app.live());
        }
        for (Guarantee guarantee : Guarantee.values()) {
          assertThat(guarantee.broken(cluster, load)).as("%s, seed %d", guarantee, seed).isEmpty();
        }
      }
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
  private static KafkaContainer container(int port) {
    KafkaContainer kafka =
        new KafkaContainer("apache/kafka:4.3.1")
            .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withStartupTimeout(Duration.ofMinutes(2));
    kafka.setPortBindings(List.of("127.0.0.1:" + port + ":9092"));
    return kafka;
  }

  private static boolean answers(Cluster cluster) throws Exception {
    try (Admin admin = cluster.admin()) {
      return admin.listTopics().names().get().contains(cluster.topics.inbox());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
