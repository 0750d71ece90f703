package io.rapporteur.formats.syndication;

import com.rometools.rome.feed.synd.SyndFeed;
import io.rapporteur.analysis.parse.Envelope;

/**
 * What entries have from their feed.
 *
 * @param title of the feed; null for none
 * @param link address of its site; null for none
 * @param language as the feed declares it; null for none
 * @param source who supplied it, as said beside it; null when nothing is said
 * @param uri of the payload, as said beside it; null when nothing is said
 */
record FeedOrigin(String title, String link, String language, String source, String uri) {
  static FeedOrigin of(SyndFeed feed, Envelope envelope) {
    return new FeedOrigin(
        Html.line(feed.getTitle()),
        Html.line(feed.getLink()),
        Html.line(feed.getLanguage()),
        envelope.source(),
        envelope.uri());
  }

  /** What identities that are none by themselves begin with; null when nothing is known. */
  String space() {
    return uri == null ? link : uri;
  }
}
