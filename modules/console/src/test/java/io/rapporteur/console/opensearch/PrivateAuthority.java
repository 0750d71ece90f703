package io.rapporteur.console.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of a house's own, and the key of a server that it vouches for. */
final class PrivateAuthority {
  private static final String PASSWORD = "changeit";

  private final Path folder;

  private PrivateAuthority(Path folder) {
    this.folder = folder;
  }

  /** A new one, with its files in a folder. */
  static PrivateAuthority in(Path folder) throws Exception {
    Files.createDirectories(folder);
    PrivateAuthority made = new PrivateAuthority(folder);
    made.keytool(
        "-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=house", "-ext", "bc");
    made.keytool(
        "-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=node", "-ext", made.name());
    made.keytool("-exportcert", "-alias", "ca", "-rfc", "-file", made.certificates().toString());
    String asked = folder.resolve("node.csr").toString();
    String given = folder.resolve("node.pem").toString();
    made.keytool("-certreq", "-alias", "node", "-file", asked);
    made.keytool(
        "-gencert",
        "-alias",
        "ca",
        "-ext",
        made.name(),
        "-rfc",
        "-infile",
        asked,
        "-outfile",
        given);
    made.keytool("-importcert", "-alias", "node", "-file", given);
    return made;
  }

  private String name() {
    return "san=ip:127.0.0.1";
  }

  /** PEM file with the authority's own certificate. */
  Path certificates() {
    return folder.resolve("ca.pem");
  }

  /** What a server shows. */
  SSLContext server() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
      keys.load(in, PASSWORD.toCharArray());
    }
    keys.deleteEntry("ca");
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString()));
    command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }
}
