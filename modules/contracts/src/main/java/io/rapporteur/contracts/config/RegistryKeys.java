package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of the schema registry: where it is, how patient to be, how to show who asks. */
public final class RegistryKeys {
  public static final ConfigKey URL =
      ConfigKey.text(
          "registry.url",
          "http://localhost:8081/apis/ccompat/v7",
          "Base address of the schema registry's Confluent-compatible API; `memory:NAME` for a registry inside this process.");

  public static final ConfigKey BASIC_AUTH =
      ConfigKey.text(
          "registry.basic.auth.user.info",
          null,
          "USER:PASSWORD sent to the registry. Not together with a bearer token.");

  public static final ConfigKey BEARER_TOKEN =
      ConfigKey.text("registry.bearer.token", null, "Token sent to the registry.");

  public static final ConfigKey TIMEOUT_MS =
      ConfigKey.number(
          "registry.timeout.ms",
          5_000,
          1,
          600_000,
          "How long one request to the registry may take, milliseconds.");

  public static final ConfigKey ATTEMPTS =
      ConfigKey.number(
          "registry.attempts",
          5,
          1,
          100,
          "How often a request is tried before the registry counts as unavailable, which stops the application rather than lose a document.");

  public static final ConfigKey RETRY_PAUSE_MS =
      ConfigKey.number(
          "registry.retry.pause.ms",
          100,
          0,
          60_000,
          "Pause before the second attempt, milliseconds. It doubles after each, up to two seconds.");

  public static final ConfigKey TRUSTSTORE =
      ConfigKey.path(
          "registry.ssl.truststore.location",
          null,
          "Certificates the registry's own is checked against. The JVM's by default.");

  public static final ConfigKey TRUSTSTORE_PASSWORD =
      ConfigKey.text("registry.ssl.truststore.password", null, "Password of that store.");

  public static final ConfigKey TRUSTSTORE_TYPE =
      ConfigKey.choice(
          "registry.ssl.truststore.type", List.of("PKCS12", "JKS", "PEM"), "Form of that store.");

  public static final ConfigKey KEYSTORE =
      ConfigKey.path(
          "registry.ssl.keystore.location",
          null,
          "Key and certificate shown to the registry, for mutual TLS.");

  public static final ConfigKey KEYSTORE_PASSWORD =
      ConfigKey.text("registry.ssl.keystore.password", null, "Password of that store.");

  public static final ConfigKey KEYSTORE_TYPE =
      ConfigKey.choice(
          "registry.ssl.keystore.type", List.of("PKCS12", "JKS"), "Form of that store.");

  public static final ConfigKey KEY_PASSWORD =
      ConfigKey.text(
          "registry.ssl.key.password", null, "Password of the key, when it is not the store's.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL =
      List.of(
          URL,
          BASIC_AUTH,
          BEARER_TOKEN,
          TIMEOUT_MS,
          ATTEMPTS,
          RETRY_PAUSE_MS,
          TRUSTSTORE,
          TRUSTSTORE_PASSWORD,
          TRUSTSTORE_TYPE,
          KEYSTORE,
          KEYSTORE_PASSWORD,
          KEYSTORE_TYPE,
          KEY_PASSWORD);

  private RegistryKeys() {}
}
