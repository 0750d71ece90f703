package io.rapporteur.streams.relate;

import io.rapporteur.stories.StoryBook;
import io.rapporteur.stories.StoryChange;
import io.rapporteur.stories.StoryGroup;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.telling.StoryRecords;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.relate.ToldStories.ToldMembership;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stories of one language: what is kept on disk, the index of it in memory, and which stories
 * have to be told. What is told depends on the documents alone, and on what of it was told before.
 */
final class LanguageBook {
  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** So many times as much may be settled at once while nothing else takes of the heap yet. */
  private static final int AT_START = 4;

  private static final int SMALL = 20;

  private final String language;
  private final StoryBook book = new StoryBook();
  private final Map<String, Long> contents = new HashMap<>();
  private final DueStories due = new DueStories();
  private final Stints stints;
  private final KeptDocuments kept;
  private final ToldStories told;
  private final PackedReadings readings;
  private final StoryOutputs outputs;
  private final StoryTeller teller;
  private final SettlingCost cost = new SettlingCost();
  private long latest = Long.MIN_VALUE;

  LanguageBook(
      String language,
      KeptDocuments kept,
      KeyValueStore<Bytes, byte[]> stories,
      PackedReadings readings,
      Dossiers dossiers,
      StoryRecords records,
      StoryOutputs outputs,
      Duration stint) {
    this.language = language;
    this.kept = kept;
    this.told = new ToldStories(stories, language);
    this.readings = readings;
    this.outputs = outputs;
    this.stints = new Stints(stint);
    this.teller = new StoryTeller(language, kept, told, dossiers, records, outputs);
  }

  /** Takes in what was kept before a restart. */
  void restore(String uri, KeptDocument document) {
    latest = Math.max(latest, document.arrival());
    if (!document.closed()) {
      book.put(readings.features(document), document.arrival());
      contents.put(uri, document.content());
      if (book.isCrowded(HEAP * AT_START)) {
        book.settle();
      }
    }
  }

  /** Finds out what has to be told after a restart: what differs from what was told. */
  void restored(long now) {
    book.settle();
    for (StoryGroup group : book.stories()) {
      if (!told.isTold(group.id(), group.uris(), StoryTeller.digest(group, contents))) {
        due.mark(group.id(), now);
      }
    }
    for (String id : told.open()) {
      if (book.story(id) == null) {
        due.mark(id, now);
      }
    }
  }

  /**
   * Puts a document.
   *
   * @return what is to be written at once: a closed story that it leaves
   */
  PreparedOutputs put(String uri, KeptDocument incoming) {
    latest = Math.max(latest, incoming.arrival());
    KeptDocument before = kept.get(language, uri);
    if (before == null) {
      return new PreparedOutputs(List.of(), keeping(uri, incoming));
    }
    if (!incoming.replaces(before)) {
      KeptDocument later = before.arrived(Math.max(before.arrival(), incoming.arrival()));
      return before.closed() || later.arrival() == before.arrival()
          ? PreparedOutputs.NOTHING
          : new PreparedOutputs(List.of(), keeping(uri, later));
    }
    KeptDocument next = incoming.arrived(Math.max(before.arrival(), incoming.arrival()));
    PreparedOutputs left = before.closed() ? leaveClosed(uri) : PreparedOutputs.NOTHING;
    Runnable keeping = keeping(uri, next);
    return new PreparedOutputs(
        left.outputs(),
        () -> {
          left.remember().run();
          book.withdraw(uri);
          keeping.run();
        });
  }

  private Runnable keeping(String uri, KeptDocument document) {
    StoryFeatures features = readings.features(document);
    return () -> {
      kept.put(language, uri, document);
      book.put(features, document.arrival());
      contents.put(uri, document.content());
    };
  }

  private PreparedOutputs leaveClosed(String uri) {
    ToldMembership membership = told.membership(uri);
    return membership == null ? PreparedOutputs.NOTHING : teller.without(uri, membership);
  }

  /**
   * Takes a document out.
   *
   * @param goes whether it is gone for good, so that its membership gets a tombstone
   */
  PreparedOutputs remove(String uri, boolean goes) {
    KeptDocument before = kept.get(language, uri);
    if (before == null) {
      return PreparedOutputs.NOTHING;
    }
    PreparedOutputs left = before.closed() ? leaveClosed(uri) : PreparedOutputs.NOTHING;
    List<OutputRecord> written = new ArrayList<>(left.outputs());
    if (goes && told.membership(uri) != null) {
      written.add(outputs.membership(uri, null));
    }
    return new PreparedOutputs(
        written,
        () -> {
          left.remember().run();
          kept.remove(language, uri);
          told.removeMembership(uri);
          book.withdraw(uri);
          contents.remove(uri);
        });
  }

  /** Draws together what came since, and marks the stories that changed. */
  void settle(long now) {
    int documents = book.unsettled();
    if (documents == 0) {
      return;
    }
    long begin = System.nanoTime();
    for (StoryChange change : book.settle()) {
      if (change.aside()) {
        due.markAside(change.id(), now);
      } else {
        due.mark(change.id(), now);
      }
    }
    cost.took(System.nanoTime() - begin, documents);
  }

  /**
   * Whether so much came since that it is time to do so. Not where it costs much: there many
   * documents at once cost far less than few at a time, as long as they are not too many.
   */
  boolean shouldSettle() {
    return book.unsettled() >= StoryBook.MANY && cost.isLow() || book.isCrowded(HEAP);
  }

  /** The next story that is to be told, taken off; null for none. */
  String next(long now) {
    return due.next(now);
  }

  /** What is to be written of a story; nothing where it is unfinished. */
  PreparedOutputs tell(String id) {
    boolean enough = true;
    try {
      Optional<PreparedOutputs> made = made(id);
      enough = made.isPresent();
      return made.orElse(PreparedOutputs.NOTHING);
    } finally {
      stints.ended(id, enough);
    }
  }

  private Optional<PreparedOutputs> made(String id) {
    StoryGroup group = book.story(id);
    if (group == null) {
      return Optional.of(teller.gone(id, this::storyOf));
    }
    long digest = StoryTeller.digest(group, contents);
    if (told.isTold(group.id(), group.uris(), digest)) {
      return Optional.of(PreparedOutputs.NOTHING);
    }
    String from = teller.cameFrom(group);
    boolean goesOn = from != null && book.story(from) != null;
    return teller.story(group, contents, digest, goesOn ? from : null, stints.of(id));
  }

  /** Whether there is more to do before a story can be told. */
  boolean isUnfinished(String id) {
    return stints.isUnfinished(id);
  }

  String storyOf(String uri) {
    StoryGroup group = book.storyOf(uri);
    return group == null ? null : group.id();
  }

  String toldStoryOf(String uri) {
    return told.storyOf(uri);
  }

  /**
   * Takes note of how long a story took; a small one need not rest, however slow a start is, and
   * one that is unfinished has its next turn after those that wait.
   */
  long took(String id, long millis, long now) {
    long all = stints.took(id, millis);
    if (isUnfinished(id)) {
      due.mark(id, now);
      return millis;
    }
    StoryGroup group = book.story(id);
    if (group == null || group.members().size() <= SMALL) {
      return 0;
    }
    due.took(id, all, now);
    return millis;
  }

  /** Timestamp of the latest arrival, milliseconds since the epoch. */
  long latest() {
    return latest;
  }

  /**
   * Closes the stories to which nothing came any more. One that waits to be told stays: what is
   * closed was told as it is.
   *
   * @param before first arrival that keeps a story open
   */
  void close(long before) {
    for (String uri : book.close(before, due::waits)) {
      contents.remove(uri);
      KeptDocument document = kept.get(language, uri);
      kept.put(language, uri, document.asClosed());
      told.closeStoryOf(uri);
    }
  }

  /** Forgets a closed document and what was told of it; its records stay on their topics. */
  void forget(String uri) {
    told.forget(uri);
    kept.remove(language, uri);
  }

  int waiting() {
    return due.size();
  }

  int size() {
    return book.size();
  }
}
