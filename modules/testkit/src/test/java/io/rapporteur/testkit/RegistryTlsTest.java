package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rapporteur.contracts.serde.RegistryUnavailableException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir static Path directory;
  private static Path store;
  private static StubRegistry stub;

  @BeforeAll
  static void start() throws Exception {
    store = directory.resolve("key.p12");
    keytool(
        "-genkeypair",
        "-alias",
        "r",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost");
    keytool(
        "-exportcert", "-alias", "r", "-rfc", "-file", directory.resolve("cert.pem").toString());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    stub = StubRegistry.start(context);
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(
        List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }

  @AfterAll
  static void stop() {
    stub.close();
  }

  private static SchemaRegistry connect(Map<String, String> changes) {
    Map<String, String> settings =
        new HashMap<>(Map.of("registry.url", stub.url(), "registry.attempts", "1"));
    settings.putAll(changes);
    return SchemaRegistry.connect(settings);
  }

  @Test
  void shouldTrustACertificateInAStore() {
    SchemaRegistry registry =
        connect(
            Map.of(
                "registry.ssl.truststore.location",
                store.toString(),
                "registry.ssl.truststore.password",
                PASSWORD));

    assertThatCode(registry::check).doesNotThrowAnyException();
  }

  @Test
  void shouldTrustACertificateInAPemFile() {
    SchemaRegistry registry =
        connect(
            Map.of(
                "registry.ssl.truststore.location",
                directory.resolve("cert.pem").toString(),
                "registry.ssl.truststore.type",
                "PEM"));

    assertThatCode(registry::check).doesNotThrowAnyException();
  }

  @Test
  void shouldNotTrustACertificateItDoesNotKnow() {
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(connect(Map.of())::check);
  }

  @Test
  void shouldSayWhichStoreCannotBeRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> connect(Map.of("registry.ssl.truststore.location", "/nowhere.p12")))
        .withMessageContaining("registry.ssl.truststore.location /nowhere.p12");
  }
}
