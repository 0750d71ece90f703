package io.rapporteur.formats.syndication;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.Payload;
import java.util.Set;

/** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0: each entry is a document. */
public final class SyndicationFormat implements DocumentFormat {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
  private static final Set<String> TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  @Override
  public String name() {
    return "an RSS or Atom feed";
  }

  @Override
  public boolean recognises(Payload payload) {
    return ROOTS.contains(payload.root());
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void read(Payload payload, Found found) {
    FeedEntries feed = FeedEntries.read(payload, found.limits());
    Envelope beside = payload.envelope();
    for (FeedEntry entry : feed.entries()) {
      found.oneOfSeveral(
          entry.place(), beside.part(null, entry.fallbackUri()), entry.identity(), entry::document);
    }
  }
}
