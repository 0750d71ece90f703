package io.rapporteur.contracts.config;

import java.net.URI;
import java.util.Optional;

/**
 * How spans are made and sent.
 *
 * @param endpoint what they are posted to, with its path
 * @param ratio share of documents that are traced, 0 to 1, where nobody decided before
 */
public record TracingSettings(URI endpoint, double ratio) {
  private static final String PATH = "/v1/traces";

  /**
   * The settings of a configuration; empty when no spans are to be made.
   *
   * @throws ConfigException when they cannot be meant
   */
  public static Optional<TracingSettings> of(RapporteurConfig config) {
    double ratio = ratio(config.value(TracingKeys.RATIO).orElseThrow());
    return config
        .value(TracingKeys.ENDPOINT)
        .map(endpoint -> new TracingSettings(address(endpoint), ratio));
  }

  private static double ratio(String text) {
    try {
      double ratio = Double.parseDouble(text);
      if (ratio >= 0 && ratio <= 1) {
        return ratio;
      }
    } catch (NumberFormatException e) {
      // said below, with what is right
    }
    throw new ConfigException(
        "tracing.sample.ratio is \"" + text + "\"; a number from 0 to 1 is expected, like 0.05");
  }

  private static URI address(String text) {
    try {
      URI given = URI.create(text);
      if (("http".equals(given.getScheme()) || "https".equals(given.getScheme()))
          && given.getHost() != null) {
        boolean bare = given.getPath().isEmpty() || given.getPath().equals("/");
        return bare ? given.resolve(PATH) : given;
      }
    } catch (IllegalArgumentException e) {
      // said below, with what is right
    }
    throw new ConfigException(
        "tracing.otlp.endpoint is \""
            + Secrets.withoutUserInfo(text)
            + "\"; an address like http://collector:4318 is expected");
  }
}
