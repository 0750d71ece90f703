package io.rapporteur.collect;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.contracts.log.LoggedUri;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how feeds are, those of this instance only, and tells when one dies or comes back. Names
 * are as Micrometer has them; Prometheus shows {@code rapporteur_feed_dead}.
 */
final class FeedMeters {
  private static final Logger LOG = LoggerFactory.getLogger(FeedMeters.class);

  private final MeterRegistry registry;
  private final Map<String, FeedHealth> health = new ConcurrentHashMap<>();

  FeedMeters(MeterRegistry registry, List<FeedSpec> feeds, Clock clock) {
    this.registry = registry;
    for (FeedSpec feed : feeds) {
      // Alert RapporteurFeedDead: above 0
      gauge("rapporteur.feed.dead", feed, now -> now.dead() ? 1 : 0);
      gauge("rapporteur.feed.failures", feed, FeedHealth::failures);
      gauge("rapporteur.feed.success.age", feed, now -> age(now.lastSuccess(), clock));
      gauge("rapporteur.feed.item.age", feed, now -> age(now.lastItem(), clock));
    }
    rounds("ok");
    rounds("failed");
    documents();
  }

  private void gauge(String name, FeedSpec feed, ToDoubleFunction<FeedHealth> value) {
    Gauge.builder(
            name,
            health,
            all -> {
              FeedHealth now = all.get(feed.url());
              return now == null ? Double.NaN : value.applyAsDouble(now);
            })
        .tag("feed", feed.url())
        .register(registry);
  }

  /** Seconds; NaN for never. */
  private static double age(Instant time, Clock clock) {
    return time == null ? Double.NaN : Duration.between(time, clock.instant()).toMillis() / 1e3;
  }

  /** How a feed is; null when it is another instance's. */
  void show(FeedSpec feed, FeedHealth now) {
    if (now == null) {
      health.remove(feed.url());
    } else {
      health.put(feed.url(), now);
    }
  }

  /** What a round came to. */
  void ended(Round round, FeedHealth before) {
    FeedHealth now = round.health();
    rounds(now.failures() == 0 ? "ok" : "failed").increment();
    documents().increment(round.outputs().size());
    String url = LoggedUri.of(round.feed().url());
    if (now.error() != null) {
      LOG.debug("the feed {}: {}", url, now.error());
    }
    if (now.dead() && !before.dead()) {
      LOG.warn(
          "the feed {} is dead: it {}; last success: {}", url, round.flaw(), now.lastSuccess());
    } else if (before.dead() && !now.dead()) {
      LOG.info("the feed {} is back", url);
    } else if (round.flaw() != null && !now.error().equals(before.error())) {
      LOG.info("the feed {}: {}", url, round.flaw());
    }
  }

  private Counter rounds(String outcome) {
    return registry.counter("rapporteur.feed.rounds", "outcome", outcome);
  }

  private Counter documents() {
    return registry.counter("rapporteur.feed.documents");
  }
}
