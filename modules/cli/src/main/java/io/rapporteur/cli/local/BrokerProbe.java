package io.rapporteur.cli.local;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;

/** Asks a broker whether it serves: a port that listens does not yet answer. */
public final class BrokerProbe {
  private static final int TIMEOUT_MILLIS = 5_000;

  private final Properties client;

  /** A probe with the properties of a Kafka client. */
  public BrokerProbe(Properties client) {
    this.client = client;
  }

  /** True when the cluster has at least one live broker. */
  public boolean answers() {
    Admin admin = Admin.create(client);
    try {
      var options = new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS);
      return !admin
          .describeCluster(options)
          .nodes()
          .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      admin.close(Duration.ZERO);
    }
  }
}
