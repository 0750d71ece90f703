package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.rapporteur.cli.local.BrokerProbe;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestCluster;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a cluster that does not serve, and of one that does. */
@ExtendWith(BrokerExtension.class)
class DoctorTest {
  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"%s\" password=\"%s\"";

  @Test
  void shouldTellAWrongPasswordFromABrokenLoginAndFromAnotherProtocol() {
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                LOGIN.formatted("admin", "right") + " user_admin=\"right\";"))) {
      String servers = broker.bootstrapServers();
      assertThat(problem(servers, "SASL_PLAINTEXT", LOGIN.formatted("admin", "right") + ";"))
          .isEmpty();
      assertThat(problem(servers, "SASL_PLAINTEXT", LOGIN.formatted("admin", "wrong") + ";"))
          .contains("do not let this user in", "password");
      assertThat(problem(servers, "SASL_PLAINTEXT", "no.such.LoginModule required;"))
          .contains("client cannot be made");
      assertThat(problem(servers, "SSL", "")).contains("does not speak TLS");
      assertThat(problem(servers, "PLAINTEXT", "")).contains("does not speak Kafka with us");
    }
  }

  @Test
  void shouldTellAServerThatSpeaksTls(@TempDir Path folder) throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certified(folder.resolve("key.p12"))));
    server.start();
    try {
      assertThat(problem("127.0.0.1:" + server.getAddress().getPort(), "PLAINTEXT", ""))
          .contains("it speaks TLS", "SASL_SSL");
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext certified(Path file) throws Exception {
    char[] password = "changeit".toCharArray();
    Process keytool =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                "changeit")
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(file.toFile(), password);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void shouldTellWhatWaitsWhereNothingRuns(TestCluster kafka) {
    RapporteurConfig config = kafka.config(Map.of());
    kafka.produce(kafka.topics().inbox(), "urn:a", new byte[] {'a'}, Map.of());
    try (Admin admin = kafka.admin()) {
      GroupReport report = new GroupReport(admin, config);
      assertThat(report.lines())
          .extracting(GroupReport.Line::text)
          .contains("intake does not run, 1 record waits", "annotate does not run, 0 records wait");
      assertThat(report.deadLetters()).isZero();
    }
  }

  private static String problem(String servers, String protocol, String login) {
    Properties client = new Properties();
    client.put("bootstrap.servers", servers);
    client.put("security.protocol", protocol);
    if (!login.isEmpty()) {
      client.put("sasl.mechanism", "PLAIN");
      client.put("sasl.jaas.config", login);
    }
    return new BrokerProbe(client).problem().orElse("");
  }
}
