package io.rapporteur.streams.relate;

import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.stories.telling.StoryRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stories of one partition, language by language: so that what is related does not depend on
 * which languages share a partition.
 */
public final class RelateBook {
  private final KeptDocuments kept;
  private final KeyValueStore<Bytes, byte[]> stories;
  private final PackedReadings readings;
  private final Dossiers dossiers;
  private final StoryRecords records;
  private final StoryOutputs outputs;
  private final Duration stint;
  private final Map<String, LanguageBook> books = new TreeMap<>();

  /**
   * A book of what is kept.
   *
   * @param documents store of what is kept of documents
   * @param stories store of what was told
   * @param caches what may be held at hand, by all books of this process
   * @param stint how long a story is worked on in one go, the first time
   */
  public RelateBook(
      KeyValueStore<Bytes, byte[]> documents,
      KeyValueStore<Bytes, byte[]> stories,
      PackedReadings readings,
      StoryOutputs outputs,
      StoryCaches caches,
      Duration stint) {
    this.kept = new KeptDocuments(documents);
    this.stories = stories;
    this.readings = readings;
    this.dossiers = new Dossiers(kept, readings, caches.documents());
    this.records = new StoryRecords(caches);
    this.outputs = outputs;
    this.stint = stint;
  }

  /** Builds the index of what is kept, and finds out what is still to be told. */
  public void restore(long now) {
    kept.all((language, uri, document) -> book(language).restore(uri, document));
    books.values().forEach(book -> book.restored(now));
  }

  private LanguageBook book(String language) {
    return books.computeIfAbsent(
        language,
        tag -> new LanguageBook(tag, kept, stories, readings, dossiers, records, outputs, stint));
  }

  /** Takes a document in, or out. */
  public PreparedOutputs move(String language, LanguageMove move) {
    LanguageBook book = book(language);
    return switch (move.kind()) {
      case PUT -> book.put(move.uri(), move.kept());
      case WITHDRAW -> book.remove(move.uri(), true);
      case LEAVE -> book.remove(move.uri(), false);
    };
  }

  /** The languages there are documents of. */
  public Collection<String> languages() {
    return List.copyOf(books.keySet());
  }

  /** Draws together what came. */
  public void settle(String language, long now) {
    book(language).settle(now);
  }

  /** Whether so much came that it is time to do so, however soon after the last time. */
  public boolean shouldSettle(String language) {
    return book(language).shouldSettle();
  }

  /** The id of the next story to tell; null for none now. */
  public String next(String language, long now) {
    return book(language).next(now);
  }

  /** The id of the story that a document is in; null for none. */
  public String storyOf(String language, String uri) {
    return book(language).storyOf(uri);
  }

  /** The id of the story that a document was told to be in; null for none. */
  public String toldStoryOf(String language, String uri) {
    return book(language).toldStoryOf(uri);
  }

  /** What is to be written of a story; nothing where it is unfinished. */
  public PreparedOutputs tell(String language, String id) {
    return book(language).tell(id);
  }

  /**
   * Whether there is more to work out before a story can be told than was to be done in one go; it
   * is told again once its length is taken note of.
   */
  public boolean isUnfinished(String language, String id) {
    return book(language).isUnfinished(id);
  }

  /**
   * Takes note of how long a story took.
   *
   * @return the same when it is a large one, else 0
   */
  public long took(String language, String id, long millis, long now) {
    return book(language).took(id, millis, now);
  }

  /** Timestamp of the latest arrival, milliseconds since the epoch; 0 when nothing came. */
  public long latest(String language) {
    return Math.max(0, book(language).latest());
  }

  /** Closes the stories to which nothing came for so long. */
  public void close(String language, long windowMillis) {
    book(language).close(latest(language) - windowMillis);
  }

  /** Forgets closed documents that came so long ago. */
  public void forget(long keptMillis) {
    record Old(String language, String uri) {}
    List<Old> old = new ArrayList<>();
    kept.all(
        (language, uri, document) -> {
          if (document.isForgettable(latest(language) - keptMillis)) {
            old.add(new Old(language, uri));
          }
        });
    old.forEach(each -> book(each.language).forget(each.uri));
  }

  /** Forgets what was held at hand, when it is not asked any more. */
  public void release() {
    dossiers.release();
    records.release();
  }

  /** Documents that stories are made of, closed ones not counted. */
  public int size() {
    return books.values().stream().mapToInt(LanguageBook::size).sum();
  }

  /** Stories that wait to be told. */
  public int waiting() {
    return books.values().stream().mapToInt(LanguageBook::waiting).sum();
  }
}
