package io.rapporteur.cli.local;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;

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
    return problem().isEmpty();
  }

  /** Why the cluster does not serve this client, and what to set; empty when it does. */
  public Optional<String> problem() {
    Admin admin;
    try {
      admin = Admin.create(client);
    } catch (KafkaException e) {
      return Optional.of("the client cannot be made: " + root(e) + "; see the kafka.* keys");
    }
    try {
      var options = new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS);
      boolean none =
          admin
              .describeCluster(options)
              .nodes()
              .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
              .isEmpty();
      return none ? Optional.of("the cluster has no live broker") : Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(why(e.getCause()));
    } catch (TimeoutException | KafkaException e) {
      return Optional.of(why(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  private String why(Throwable error) {
    if (error instanceof SaslAuthenticationException) {
      return "the brokers do not let this user in: "
          + error.getMessage()
          + "; look at user, password and mechanism in kafka.sasl.*";
    }
    String fault = root(error);
    if (fault.contains("PKIX") || fault.contains("certificat")) {
      return "TLS fails: " + fault + "; look at kafka.ssl.truststore.* and kafka.ssl.keystore.*";
    }
    String protocol = client.getProperty("security.protocol", "PLAINTEXT");
    boolean secured = protocol.endsWith("SSL");
    Optional<Boolean> speaks = TlsProbe.speaksTls(client.getProperty("bootstrap.servers"));
    if (speaks.isPresent() && speaks.get() != secured) {
      return secured
          ? "it does not speak TLS, and kafka.security.protocol is " + protocol
          : "it speaks TLS; set kafka.security.protocol to SSL or SASL_SSL, not " + protocol;
    }
    if (error instanceof SslAuthenticationException) {
      return "TLS fails: "
          + root(error)
          + "; look at kafka.ssl.truststore.* and kafka.ssl.keystore.*";
    }
    return "it does not speak Kafka with us ("
        + root(error)
        + "); look at kafka.security.protocol ("
        + protocol
        + "), the other kafka.* keys, and the brokers' log";
  }

  private static String root(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
