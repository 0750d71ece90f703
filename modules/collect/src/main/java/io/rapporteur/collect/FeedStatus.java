package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a feed is, for a person. Dead ones come first, then those that fail, then by url.
 *
 * @param url of the feed
 * @param health how it is
 */
public record FeedStatus(String url, FeedHealth health) implements Comparable<FeedStatus> {
  private static final Comparator<FeedStatus> ORDER =
      Comparator.comparing((FeedStatus status) -> !status.health.dead())
          .thenComparing(status -> -status.health.failures())
          .thenComparing(FeedStatus::url);

  /**
   * What a record of the topic of what was collected says of a feed; empty when it is of an entry.
   */
  public static Optional<FeedStatus> of(byte[] key, byte[] value) {
    if (key == null || value == null || new String(key, UTF_8).indexOf(' ') >= 0) {
      return Optional.empty();
    }
    FeedState state = new FeedState();
    StateRecords.apply(key, value, url -> state);
    return Optional.of(new FeedStatus(new String(key, UTF_8), state.health()));
  }

  /** One line: how it is, its url, when it last answered and had something new, what is wrong. */
  public String line() {
    String how = health.dead() ? "DEAD" : health.failures() > 0 ? "FAILS" : "ok";
    String why =
        health.error() == null
            ? ""
            : " · "
                + (health.failures() > 0 ? health.failures() + " times: " : "")
                + health.error();
    return String.format(
            "%-5s  %s · answered %s · new %s",
            how, url, time(health.lastSuccess()), time(health.lastItem()))
        + why;
  }

  private static String time(Instant time) {
    return time == null ? "never" : time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public int compareTo(FeedStatus other) {
    return ORDER.compare(this, other);
  }
}
