package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.cli.local.BrokerProbe;
import io.rapporteur.console.Backend;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestCluster;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

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

  @Test
  void shouldTellTheConsoleOfTheSameThings(TestCluster kafka) {
    assertThat(new CliBackend(Cluster.of(kafka.config(Map.of()))).findings())
        .extracting(Backend.Finding::what)
        .anyMatch(what -> what.startsWith("schema registry answers on"))
        .contains(
            "annotate does not run, 0 records wait", "no dead letters", "no transaction hangs")
        .anyMatch(what -> what.startsWith("topics and schemas") || what.contains("are missing"));
  }

  /** Each of them ill in one line that says what to do. */
  @Test
  void shouldSayWhatIsWrongWithRegistryStateDirectoryAndPort(TestCluster kafka, @TempDir Path dir)
      throws Exception {
    HttpServer registry =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    registry.start();
    Path noFolder = Files.writeString(dir.resolve("file"), "no folder");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String told =
          doctor(
              dir,
              "bootstrap.servers=" + kafka.config(Map.of()).bootstrapServers(),
              "registry.url=http://127.0.0.1:" + registry.getAddress().getPort(),
              "state.dir=" + noFolder.resolve("state"),
              "management.port=" + taken.getLocalPort());

      assertThat(told.lines().filter(line -> line.contains("schema registry")))
          .singleElement()
          .asString()
          .startsWith("MEND")
          .contains("401", "registry.basic.auth.user.info");
      assertThat(told.lines().filter(line -> line.contains("state directory")))
          .singleElement()
          .asString()
          .startsWith("MEND")
          .contains("cannot be written", "set state.dir");
      assertThat(told.lines().filter(line -> line.contains("port " + taken.getLocalPort())))
          .singleElement()
          .asString()
          .contains("is taken", "management.port");
      assertThat(told).endsWith("something is to be mended" + System.lineSeparator());
    } finally {
      registry.stop(0);
    }
  }

  private static String doctor(Path data, String... settings) {
    List<String> arguments = new ArrayList<>(List.of("doctor", "--data-dir", data.toString()));
    for (String setting : settings) {
      arguments.add("-D");
      arguments.add(setting);
    }
    StringWriter told = new StringWriter();
    DoctorCommand command = new DoctorCommand();
    command.out = new Terminal(new PrintWriter(told), false);
    CommandLine line = new CommandLine(new RapporteurCommand()).addSubcommand(command);
    assertThat(line.execute(arguments.toArray(String[]::new))).isEqualTo(1);
    return told.toString();
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
