package io.rapporteur.collect;

import io.rapporteur.collect.web.Answer;
import io.rapporteur.collect.web.FetchException;
import io.rapporteur.collect.web.Fetcher;
import io.rapporteur.collect.web.Robots;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Fetches the pages of entries. The bytes go onto the inbox, where their format is found out and
 * what cannot be read becomes a dead letter. What {@code robots.txt} asks is heeded. An entry whose
 * page cannot be had three times is sent as the feed has it.
 */
final class Pages {
  /** Pages of one feed in one round: the rest have their turn in the next. */
  private static final int MOST = 20;

  /** Bytes of pages after which no further one is fetched in the same round. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int TRIES = 3;
  private static final int REMEMBERED = 100_000;

  private final Fetcher fetcher;
  private final Robots robots;
  private final String inbox;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /**
   * @param inbox the topic that pages go to
   */
  Pages(Fetcher fetcher, String inbox) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher);
    this.inbox = inbox;
  }

  /** One round of one feed. */
  Turn turn() {
    return new Turn();
  }

  /** Counts what is fetched in one round. */
  final class Turn {
    private int fetched;
    private long bytes;

    /**
     * What to write for an entry; null when it has to wait for another round.
     *
     * @param link the address of its page
     * @param entry what the feed says of it
     * @param outputs writes a document as it is
     */
    Round.Output output(String link, Document entry, Function<Document, Round.Output> outputs)
        throws InterruptedException {
      if (entry.getPubStatus() == PubStatus.canceled) {
        return outputs.apply(entry);
      }
      if (fetched == MOST || bytes > MOST_BYTES) {
        return null;
      }
      fetched++;
      try {
        Answer page = fetcher.fetch(link, null, null, robots);
        failures.remove(link);
        bytes += page.body().length;
        return new Round.Output(inbox, entry.getUri(), page.body(), headers(entry, page));
      } catch (FetchException e) {
        return failed(link, e) ? null : unfetched(entry, e, outputs);
      }
    }
  }

  /** Whether it is to be tried again. */
  private boolean failed(String link, FetchException e) {
    if (failures.size() > REMEMBERED) {
      failures.clear();
    }
    int tries = e.gone() ? TRIES : failures.merge(link, 1, Integer::sum);
    if (tries >= TRIES) {
      failures.remove(link);
    }
    return tries < TRIES;
  }

  private static Round.Output unfetched(
      Document entry, FetchException e, Function<Document, Round.Output> outputs) {
    entry.getAttributes().put("page", "not fetched: it " + e.getMessage());
    return outputs.apply(entry);
  }

  private static Map<String, String> headers(Document entry, Answer page) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("uri", entry.getUri());
    put(headers, "content-type", page.contentType());
    put(headers, "source", entry.getInfoSource());
    put(headers, "language", entry.getLanguage());
    put(headers, "published", text(entry.getPublished()));
    put(headers, "version-created", text(entry.getVersionCreated()));
    return headers;
  }

  private static String text(Instant time) {
    return time == null ? null : time.toString();
  }

  private static void put(Map<String, String> headers, String name, String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }
}
