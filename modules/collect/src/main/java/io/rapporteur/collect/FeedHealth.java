package io.rapporteur.collect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;

/**
 * How a feed is, as it stands on the topic.
 *
 * @param etag what to ask with; null for none
 * @param lastModified the same
 * @param lastAsked when it was asked last
 * @param lastSuccess when it last answered with a feed, or that it has not changed; null for never
 * @param lastItem when it last had something new; null for never
 * @param error what was wrong the last time; null when nothing was
 * @param failures how often in a row something was wrong
 * @param dead whether it is taken for dead: gone by its own word, or failed {@value #DEAD_AFTER}
 *     times in a row
 * @param next when it is to be asked again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedHealth(
    String etag,
    String lastModified,
    Instant lastAsked,
    Instant lastSuccess,
    Instant lastItem,
    String error,
    int failures,
    boolean dead,
    Instant next) {
  /**
   * Failures in a row after which a feed is told to be dead; it is still asked, at least once a
   * day.
   */
  public static final int DEAD_AFTER = 8;

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int LONGEST_ERROR = 500;

  /** A feed that was never asked. */
  static final FeedHealth NEW =
      new FeedHealth(null, null, null, null, null, null, 0, false, Instant.EPOCH);

  /**
   * After an answer.
   *
   * @param news whether it had something new
   * @param flaw what was wrong with some of its entries; null when nothing was
   */
  FeedHealth succeeded(
      Instant now,
      Duration interval,
      String newEtag,
      String newModified,
      boolean news,
      String flaw) {
    return new FeedHealth(
        newEtag,
        newModified,
        now,
        now,
        news ? now : lastItem,
        shortened(flaw),
        0,
        false,
        now.plus(interval));
  }

  /**
   * After none, or none that can be used: the pause doubles with each failure, up to a day, and is
   * at least what the server asks for.
   *
   * @param rest what the server asks for; null when it asks for nothing
   */
  FeedHealth failed(Instant now, Duration interval, String why, boolean gone, Duration rest) {
    int more = failures + 1;
    Duration pause = interval.multipliedBy(1L << Math.min(more, 12));
    boolean isDead = dead || gone || more >= DEAD_AFTER;
    Duration longest = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
    if (pause.compareTo(longest) > 0) {
      pause = longest;
    }
    if (rest != null && rest.compareTo(pause) > 0) {
      pause = rest;
    }
    return new FeedHealth(
        etag,
        lastModified,
        now,
        lastSuccess,
        lastItem,
        shortened(why),
        more,
        isDead,
        now.plus(pause));
  }

  private static String shortened(String text) {
    return text == null || text.length() <= LONGEST_ERROR
        ? text
        : text.substring(0, LONGEST_ERROR) + "…";
  }
}
