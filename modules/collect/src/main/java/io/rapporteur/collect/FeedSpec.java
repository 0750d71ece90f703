package io.rapporteur.collect;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * One feed to collect.
 *
 * @param url where it is
 * @param source who supplied its entries; null for what the feed says of itself
 * @param language of its entries, BCP 47; null for what the feed says
 * @param interval how often it is asked for
 * @param fetch whether the page of an entry is fetched and read in place of the entry
 */
public record FeedSpec(
    String url, String source, String language, Duration interval, boolean fetch) {

  /** The host that is asked, in lower case. */
  String host() {
    return URI.create(url).getHost().toLowerCase(Locale.ROOT);
  }
}
