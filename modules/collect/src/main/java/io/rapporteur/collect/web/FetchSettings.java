package io.rapporteur.collect.web;

import java.time.Duration;
import java.util.Set;

/**
 * How servers are asked.
 *
 * @param userAgent what collect calls itself
 * @param timeout from asking to the last byte, redirects included
 * @param maxBytes largest answer, expanded, bytes
 * @param hostPause between two requests to one host
 * @param allowPrivate hosts, as they are written in addresses, that may be private
 */
public record FetchSettings(
    String userAgent,
    Duration timeout,
    int maxBytes,
    Duration hostPause,
    Set<String> allowPrivate) {
  /** 30 s, 10 MiB, a second between requests, no private host. */
  public static final FetchSettings STANDARD =
      new FetchSettings(
          "Rapporteur (collects feeds)",
          Duration.ofSeconds(30),
          10 << 20,
          Duration.ofSeconds(1),
          Set.of());

  public FetchSettings {
    allowPrivate = Set.copyOf(allowPrivate);
  }
}
