package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of {@code rapporteur notify}. */
public final class NotifyKeys {
  public static final ConfigKey URL =
      ConfigKey.text(
          "notify.url", null, "Address that `rapporteur notify` posts alerts to, http or https.");

  public static final ConfigKey SECRET =
      ConfigKey.text(
          "notify.secret",
          null,
          "Key of the signature that each post carries: HMAC-SHA256 over its time, a dot and its body.");

  public static final ConfigKey ATTEMPTS =
      ConfigKey.number(
          "notify.attempts",
          8,
          1,
          100,
          "How often a post is tried before the alert goes to the dead letters, with a pause of a second that doubles up to a minute.");

  public static final ConfigKey TIMEOUT_MS =
      ConfigKey.number(
          "notify.timeout.ms", 10_000, 100, 120_000, "How long one post may take, milliseconds.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL = List.of(URL, SECRET, ATTEMPTS, TIMEOUT_MS);

  private NotifyKeys() {}
}
