package io.rapporteur.collect;

import io.rapporteur.collect.web.FetchSettings;
import java.util.List;

/**
 * What is to be collected, and how.
 *
 * @param feeds at least one, each url once
 * @param settings for all requests
 */
public record FeedList(List<FeedSpec> feeds, FetchSettings settings) {
  public FeedList {
    feeds = List.copyOf(feeds);
  }
}
