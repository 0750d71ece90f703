package io.rapporteur.contracts.serde;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * The registry's own trust and keys, from the `registry.ssl.*` keys, named as Kafka names its own.
 */
final class RegistryTls {
  private RegistryTls() {}

  /**
   * @return empty when no such key is set, and the JVM's defaults hold
   * @throws IllegalArgumentException when a store cannot be read
   */
  static Optional<SSLContext> context(Map<String, String> settings) {
    String trust = settings.get("registry.ssl.truststore.location");
    String keys = settings.get("registry.ssl.keystore.location");
    if (trust == null && keys == null) {
      return Optional.empty();
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          keys == null ? null : keyManagers(settings, keys),
          trust == null ? null : trustManagers(settings, trust),
          null);
      return Optional.of(context);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("registry.ssl.*: " + e.getMessage(), e);
    }
  }

  private static TrustManager[] trustManagers(Map<String, String> settings, String path)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store(settings, "registry.ssl.truststore", path));
    return factory.getTrustManagers();
  }

  private static KeyManager[] keyManagers(Map<String, String> settings, String path)
      throws GeneralSecurityException {
    String store = settings.getOrDefault("registry.ssl.keystore.password", "");
    String key = settings.getOrDefault("registry.ssl.key.password", store);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store(settings, "registry.ssl.keystore", path), key.toCharArray());
    return factory.getKeyManagers();
  }

  private static KeyStore store(Map<String, String> settings, String key, String path)
      throws GeneralSecurityException {
    String type = settings.getOrDefault(key + ".type", "PKCS12");
    String password = settings.get(key + ".password");
    try (InputStream in = Files.newInputStream(Path.of(path))) {
      if (type.equals("PEM")) {
        return certificates(in);
      }
      KeyStore store = KeyStore.getInstance(type);
      store.load(in, password == null ? null : password.toCharArray());
      return store;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          key + ".location " + path + " cannot be read as " + type + ": " + e, e);
    }
  }

  private static KeyStore certificates(InputStream in)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int number = 0;
    for (Certificate certificate :
        CertificateFactory.getInstance("X.509").generateCertificates(in)) {
      store.setCertificateEntry("registry-" + number++, certificate);
    }
    return store;
  }
}
