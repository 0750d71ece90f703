package io.rapporteur.console.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who has logged in, by the value of their cookie. In memory: a restart logs everybody out. */
final class Sessions {
  private static final Duration LASTS = Duration.ofHours(12);
  private static final int BYTES = 32;
  private static final int MOST = 10_000;

  private record Session(User user, Instant until) {}

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Lets somebody in; returns the value of their cookie. */
  String open(User user) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> session.until().isBefore(now));
    if (sessions.size() >= MOST) {
      throw Problem.of(503, "too many logins", "more than " + MOST + " sessions are open");
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(value, new Session(user, now.plus(LASTS)));
    return value;
  }

  /** Who has the cookie; null when nobody has. */
  User find(String value) {
    Session session = value == null ? null : sessions.get(value);
    return session == null || session.until().isBefore(clock.instant()) ? null : session.user();
  }

  void close(String value) {
    if (value != null) {
      sessions.remove(value);
    }
  }

  static long seconds() {
    return LASTS.toSeconds();
  }
}
