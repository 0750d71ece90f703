package io.rapporteur.contracts.serde;

import io.rapporteur.contracts.config.Secrets;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How to reach a registry over HTTP.
 *
 * @param url base address, without a slash at its end, for example
 *     `http://localhost:8080/apis/ccompat/v7`
 * @param authorization value of the Authorization header, when one is to be sent
 * @param timeout for one attempt
 * @param attempts how often a request is tried before the registry counts as unavailable
 * @param firstPause between the first attempt and the second; it doubles after each, up to 2 s
 * @param tls trust and keys of its own, when the JVM's do not do
 */
record RegistrySettings(
    URI url,
    Optional<String> authorization,
    Duration timeout,
    int attempts,
    Duration firstPause,
    Optional<SSLContext> tls) {

  static RegistrySettings of(Map<String, String> settings) {
    return new RegistrySettings(
        url(settings.getOrDefault("registry.url", "")),
        authorization(settings),
        Duration.ofMillis(number(settings, "registry.timeout.ms", 5_000, 1)),
        number(settings, "registry.attempts", 5, 1),
        Duration.ofMillis(number(settings, "registry.retry.pause.ms", 100, 0)),
        RegistryTls.context(settings));
  }

  private static URI url(String text) {
    try {
      // name and password are sent in a header: in an address they would reach messages and logs
      URI url = URI.create(text.replaceAll("/+$", "").replaceFirst("//[^/@]*@", "//"));
      if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(wrongUrl(text), e);
    }
    throw new IllegalArgumentException(wrongUrl(text));
  }

  private static String wrongUrl(String text) {
    return "registry.url \""
        + Secrets.withoutUserInfo(text)
        + "\" is not an address such as http://localhost:8080/apis/ccompat/v7 or memory:NAME";
  }

  private static Optional<String> authorization(Map<String, String> settings) {
    String user = settings.get("registry.basic.auth.user.info");
    String token = settings.get("registry.bearer.token");
    String inUrl = URI.create(settings.getOrDefault("registry.url", "")).getUserInfo();
    if (user == null && token == null) {
      user = inUrl;
    }
    if (user != null && token != null) {
      throw new IllegalArgumentException(
          "registry.basic.auth.user.info and registry.bearer.token are both set: choose one");
    }
    if (user != null) {
      byte[] pair = user.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      return Optional.of("Basic " + java.util.Base64.getEncoder().encodeToString(pair));
    }
    return Optional.ofNullable(token).map(t -> "Bearer " + t);
  }

  private static int number(Map<String, String> settings, String key, int standard, int least) {
    String text = settings.get(key);
    if (text == null) {
      return standard;
    }
    try {
      int value = Integer.parseInt(text.trim());
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(key + " \"" + text + "\" is not a whole number", e);
    }
    throw new IllegalArgumentException(key + " is " + text + ", less than " + least);
  }
}
