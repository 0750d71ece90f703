package io.rapporteur.collect;

import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.collect.web.Answer;
import io.rapporteur.collect.web.FetchException;
import io.rapporteur.collect.web.Fetcher;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.formats.syndication.FeedEntries;
import io.rapporteur.formats.syndication.FeedEntry;
import io.rapporteur.model.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Asks a feed once, and finds out what of it is new. Changes nothing that lasts. */
final class FeedRound {
  /** How long an entry is remembered that its feed does not have any longer. */
  private static final Duration REMEMBERED = Duration.ofDays(180);

  private static final String UNREAD = "cannot be read: ";

  private final Fetcher fetcher;
  private final Pages pages;
  private final Function<Document, Round.Output> outputs;
  private final Clock clock;
  private final DocumentParser parser = new DocumentParser();

  /**
   * @param outputs writes a document for the documents topic
   */
  FeedRound(Fetcher fetcher, Pages pages, Function<Document, Round.Output> outputs, Clock clock) {
    this.fetcher = fetcher;
    this.pages = pages;
    this.outputs = outputs;
    this.clock = clock;
  }

  Round run(FeedSpec feed, FeedState state) throws InterruptedException {
    FeedHealth before = state.health();
    try {
      Answer answer = fetcher.fetch(feed.url(), before.etag(), before.lastModified());
      return answer.changed() ? read(feed, state, answer) : unchanged(feed, before, answer);
    } catch (FetchException e) {
      Duration rest = e.retryAfter();
      Instant now = clock.instant();
      FeedHealth health = before.failed(now, feed.interval(), e.getMessage(), e.gone(), rest);
      return Round.without(feed, health, e.getMessage());
    } catch (UnreadableDocumentException e) {
      return unread(feed, before, e.getMessage(), e.reason());
    } catch (StackOverflowError e) {
      return unread(feed, before, "nests deeper than can be read", "too-deep");
    }
  }

  /** The round of a feed on which this program failed. */
  Round defect(FeedSpec feed, FeedState state, Throwable e) {
    return unread(feed, state.health(), "this program failed on it: " + e, "defect");
  }

  private Round unchanged(FeedSpec feed, FeedHealth before, Answer answer) {
    FeedHealth health =
        before.succeeded(
            clock.instant(),
            feed.interval(),
            answer.etag(),
            answer.lastModified(),
            false,
            before.failures() > 0 ? null : before.error());
    return Round.without(feed, health, null);
  }

  private Round unread(FeedSpec feed, FeedHealth before, String why, String reason) {
    FeedHealth health = before.failed(clock.instant(), feed.interval(), why, false, null);
    return Round.without(feed, health, UNREAD + reason);
  }

  private Round read(FeedSpec feed, FeedState state, Answer answer) throws InterruptedException {
    Instant now = clock.instant();
    Envelope envelope =
        new Envelope(
            answer.contentType(), feed.url(), feed.source(), null, feed.language(), null, null);
    Payload payload = new Payload(notEmpty(answer.body()), envelope);
    FeedEntries entries = FeedEntries.read(payload, ReadLimits.STANDARD);
    List<Round.Output> written = new ArrayList<>();
    Map<String, Seen> seen = new LinkedHashMap<>();
    Set<String> there = new HashSet<>();
    Set<String> said = said(state);
    String flaw = null;
    String reason = null;
    boolean whole = true;
    Pages.Turn turn = pages.turn();
    // the oldest stands last in a feed, and is sent first
    for (int i = entries.entries().size() - 1; i >= 0; i--) {
      FeedEntry entry = entries.entries().get(i);
      String id = StateRecords.hash(EntryContent.id(entry));
      String content = EntryContent.hash(entry, feed.fetch());
      boolean first = there.add(id);
      Seen known = state.seen().get(id);
      // under another id than before it is no other entry: some feeds make new ones for each answer
      if (!first || (known == null ? said.contains(content) : known.content().equals(content))) {
        continue;
      }
      try {
        Round.Output output = output(feed, entry, envelope, turn);
        if (output == null) {
          whole = false; // its page is asked for in the next round
          continue;
        }
        written.add(output);
      } catch (UnreadableDocumentException e) {
        flaw = entry.place() + ": " + e.getMessage();
        reason = "has an entry that cannot be read: " + e.reason();
      }
      seen.put(id, new Seen(content, now.toEpochMilli()));
    }
    // with an etag the next answer would be that nothing has changed
    FeedHealth health =
        state
            .health()
            .succeeded(
                now,
                feed.interval(),
                whole ? answer.etag() : null,
                whole ? answer.lastModified() : null,
                !written.isEmpty(),
                flaw);
    return new Round(feed, health, written, seen, forgotten(state, there, now), reason);
  }

  private static Set<String> said(FeedState state) {
    Set<String> said = new HashSet<>();
    state.seen().values().forEach(entry -> said.add(entry.content()));
    return said;
  }

  private static byte[] notEmpty(byte[] body) {
    if (body.length == 0) {
      throw new UnreadableDocumentException("empty", "answers with nothing");
    }
    return body;
  }

  private Round.Output output(FeedSpec feed, FeedEntry entry, Envelope envelope, Pages.Turn turn)
      throws InterruptedException {
    Envelope beside = envelope.part(null, entry.fallbackUri());
    Document document = parser.complete(entry.document(), beside, EntryContent.identity(entry));
    Instant version = document.getVersionCreated();
    if (version != null && version.isAfter(clock.instant())) {
      // a version of a clock that is fast would hold up those after it until its time has come
      document.setVersionCreated(null);
    }
    return feed.fetch() && entry.link() != null
        ? turn.output(entry.link(), document, outputs)
        : outputs.apply(document);
  }

  private static List<String> forgotten(FeedState state, Set<String> there, Instant now) {
    List<String> forgotten = new ArrayList<>();
    long before = now.minus(REMEMBERED).toEpochMilli();
    state
        .seen()
        .forEach(
            (id, entry) -> {
              if (entry.at() < before && !there.contains(id)) {
                forgotten.add(id);
              }
            });
    return forgotten;
  }
}
