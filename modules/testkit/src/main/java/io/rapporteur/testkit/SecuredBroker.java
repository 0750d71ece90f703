package io.rapporteur.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;

/** A broker as a careful house runs it: TLS, who one is, and what one may do. */
public final class SecuredBroker implements AutoCloseable {
  private static final String PASSWORD = "a password for tests";
  private static final String DOOR = "listener.name.secured.";
  private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
  private static final String HANDLERS = "org.apache.kafka.common.security.oauthbearer.";
  private static final String OAUTH = HANDLERS + "OAuthBearerLoginModule";

  private final EmbeddedBroker broker;
  private final String bootstrapServers;
  private final Path store;
  private final TokenIssuer issuer;

  private SecuredBroker(
      EmbeddedBroker broker, String bootstrapServers, Path store, TokenIssuer issuer) {
    this.issuer = issuer;
    this.broker = broker;
    this.bootstrapServers = bootstrapServers;
    this.store = store;
  }

  static SecuredBroker start() {
    try {
      TokenIssuer issuer = TokenIssuer.start(PASSWORD);
      Path store = Files.createTempDirectory("rapporteur-tls").resolve("broker.p12");
      makeKey(store);
      int port = FreePorts.next();
      Map<String, String> config = new HashMap<>();
      config.put("listeners", ",SECURED://127.0.0.1:" + port);
      config.put("advertised.listeners", ",SECURED://127.0.0.1:" + port);
      config.put("listener.security.protocol.map", ",SECURED:SASL_SSL");
      config.put("ssl.keystore.type", "PKCS12");
      config.put("ssl.keystore.location", store.toString());
      config.put("ssl.keystore.password", PASSWORD);
      config.put("ssl.key.password", PASSWORD);
      config.put(DOOR + "sasl.enabled.mechanisms", "SCRAM-SHA-512,OAUTHBEARER");
      config.put(DOOR + "scram-sha-512.sasl.jaas.config", SCRAM + " required;");
      // the broker's own token, which it needs for nothing; those of others have to be signed
      config.put(
          DOOR + "oauthbearer.sasl.jaas.config",
          OAUTH + " required unsecuredLoginStringClaim_sub=\"broker\";");
      config.put(
          DOOR + "oauthbearer.sasl.server.callback.handler.class",
          HANDLERS + "OAuthBearerValidatorCallbackHandler");
      config.put(DOOR + "sasl.oauthbearer.jwks.endpoint.url", issuer.keysUrl());
      config.put(DOOR + "sasl.oauthbearer.expected.issuer", TokenIssuer.NAME);
      config.put(DOOR + "sasl.oauthbearer.expected.audience", TokenIssuer.AUDIENCE);
      config.put(
          "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
      config.put("super.users", "User:ANONYMOUS");
      config.put("allow.everyone.if.no.acl.found", "false");
      return new SecuredBroker(EmbeddedBroker.start(config), "127.0.0.1:" + port, store, issuer);
    } catch (IOException e) {
      throw new IllegalStateException("the secured broker did not start", e);
    }
  }

  private static void makeKey(Path store) throws IOException {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1,dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    try {
      String said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IOException("keytool: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The door that is open to whoever sets the broker up. */
  public String openDoor() {
    return broker.bootstrapServers();
  }

  /** Configuration by which somebody comes in by the secured door with a password. */
  public Map<String, String> withPassword(String user) {
    return client(
        "SCRAM-SHA-512",
        SCRAM + " required username=\"" + user + "\" password=\"" + PASSWORD + "\";");
  }

  /** Configuration by which somebody comes in with a token that an identity provider signs. */
  public Map<String, String> withToken(String user) {
    Map<String, String> values =
        client(
            "OAUTHBEARER",
            "%s required clientId=\"%s\" clientSecret=\"%s\";".formatted(OAUTH, user, PASSWORD));
    values.put(
        "kafka.sasl.login.callback.handler.class", HANDLERS + "OAuthBearerLoginCallbackHandler");
    values.put("kafka.sasl.oauthbearer.token.endpoint.url", issuer.tokenUrl());
    return values;
  }

  /** Configuration by which somebody tries to come in with a token that nobody signed. */
  public Map<String, String> withUnsignedToken(String user) {
    return client(
        "OAUTHBEARER", OAUTH + " required unsecuredLoginStringClaim_sub=\"" + user + "\";");
  }

  private Map<String, String> client(String mechanism, String login) {
    Map<String, String> values = new HashMap<>();
    values.put("bootstrap.servers", bootstrapServers);
    values.put("kafka.security.protocol", "SASL_SSL");
    values.put("kafka.ssl.truststore.type", "PKCS12");
    values.put("kafka.ssl.truststore.location", store.toString());
    values.put("kafka.ssl.truststore.password", PASSWORD);
    values.put("kafka.sasl.mechanism", mechanism);
    values.put("kafka.sasl.jaas.config", login);
    return values;
  }

  /** Makes a user, who may do nothing yet. */
  public void addUser(String user) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", openDoor()))) {
      ScramCredentialInfo info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
      admin
          .alterUserScramCredentials(
              List.of(new UserScramCredentialUpsertion(user, info, PASSWORD)))
          .all()
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("no user " + user, e.getCause());
    }
  }

  /** Grants rights. */
  public void grant(List<AclBinding> bindings) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", openDoor()))) {
      admin.createAcls(bindings).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("rights could not be granted", e.getCause());
    }
  }

  @Override
  public void close() {
    broker.close();
    issuer.close();
  }
}
