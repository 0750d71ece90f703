package io.rapporteur.console.index;

import io.rapporteur.console.ConsoleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * All documents that the console holds, an index for each day of arrival, so that a day leaves as a
 * folder that is deleted. One thread writes; any number ask, through {@link #snapshot}.
 */
public final class Days implements Holdings {
  /** Later than this, a topic that is compacted may have forgotten withdrawals not yet seen. */
  private static final Duration STALE = Duration.ofHours(12);

  private final Path root;
  private final State state;
  private final State.Said said;
  private final Map<LocalDate, DayIndex> days = new ConcurrentSkipListMap<>();
  private final String topic;
  private Snapshot current;
  private int shown;

  /** Held while days are refreshed or leave, which are not done by one thread. */
  private final Object shape = new Object();

  private Days(Path root, State state, State.Said said, String topic) {
    this.root = root;
    this.state = state;
    this.said = said;
    this.topic = topic;
  }

  /**
   * Opens what there is under a folder; begins anew when it is of another topic, too old, or not
   * whole.
   *
   * @param topic the cluster's id of the topic
   * @throws ConsoleException when another process uses the folder, or it cannot be written
   */
  public static Days open(Path root, String topic) {
    try {
      Files.createDirectories(root);
      State state = State.open(root);
      State.Said said = usable(state.said(), topic, root) ? state.said() : null;
      if (said == null) {
        deleteDays(root);
      }
      Days days = new Days(root, state, said, topic);
      for (LocalDate day : folders(root)) {
        days.days.put(day, DayIndex.open(root, day));
      }
      days.current = days.gather();
      days.shown = days.days.size();
      return days;
    } catch (LockObtainFailedException e) {
      throw new ConsoleException(
          "another console uses " + root + "; give this one its own: console.data.dir", e);
    } catch (IOException e) {
      throw new ConsoleException("console.data.dir " + root + " cannot be used: " + e, e);
    }
  }

  private static boolean usable(State.Said said, String topic, Path root) throws IOException {
    return said != null
        && said.topic().equals(topic)
        && said.days().equals(listed(folders(root)))
        && said.at().isAfter(Instant.now().minus(STALE));
  }

  private static String listed(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  private static List<LocalDate> folders(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d"))
          .map(LocalDate::parse)
          .sorted()
          .toList();
    }
  }

  private static void deleteDays(Path root) throws IOException {
    for (LocalDate day : folders(root)) {
      delete(root.resolve(day.toString()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public Map<Integer, Long> offsets() {
    return said == null ? Map.of() : said.offsets();
  }

  @Override
  public boolean holds(String uri) throws IOException {
    String key = Keys.key(uri);
    for (DayIndex day : days.values()) {
      if (day.holds(key)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void put(Arrival arrival, Row row) throws IOException {
    String key = Keys.key(row.uri());
    LocalDate own = arrival.day();
    if (!days.containsKey(own)) {
      days.put(own, DayIndex.open(root, own));
    }
    for (DayIndex day : days.values()) {
      if (!day.day.equals(own) && day.mayHold(key)) {
        day.remove(key);
      }
    }
    days.get(own).put(key, LuceneDocuments.of(arrival, row));
  }

  @Override
  public void remove(String uri, long offset) throws IOException {
    String key = Keys.key(uri);
    for (DayIndex day : days.values()) {
      if (day.mayHold(key)) {
        day.remove(key);
      }
    }
  }

  @Override
  public boolean refresh() throws IOException {
    synchronized (shape) {
      boolean changed = false;
      for (DayIndex day : days.values()) {
        changed |= day.refresh();
      }
      if (changed || shown != days.size()) {
        show();
      }
    }
    return true;
  }

  private void show() throws IOException {
    Snapshot next = gather();
    Snapshot before;
    synchronized (this) {
      before = current;
      current = next;
      shown = days.size();
    }
    before.close();
  }

  private Snapshot gather() throws IOException {
    List<DirectoryReader> readers = new ArrayList<>();
    for (DayIndex day : days.values()) {
      readers.add(day.reader());
    }
    return new Snapshot(readers);
  }

  /** Everything at one moment; to be closed. */
  synchronized Snapshot snapshot() {
    if (!current.hold()) {
      throw new IllegalStateException("the index is closed");
    }
    return current;
  }

  @Override
  public void commit(Map<Integer, Long> offsets) throws IOException {
    for (DayIndex day : days.values()) {
      day.commit();
    }
    String listed = listed(List.copyOf(days.keySet()));
    state.commit(new State.Said(topic, listed, Instant.now(), offsets));
  }

  @Override
  public void expire(LocalDate oldest) throws IOException {
    List<LocalDate> old = days.keySet().stream().filter(day -> day.isBefore(oldest)).toList();
    if (old.isEmpty()) {
      return;
    }
    synchronized (shape) {
      List<DayIndex> gone = old.stream().map(days::remove).toList();
      show();
      for (DayIndex day : gone) {
        day.drop();
        delete(root.resolve(day.day.toString()));
      }
    }
  }

  @Override
  public int count() {
    return days.size();
  }

  @Override
  public LocalDate first() {
    return days.keySet().stream().findFirst().orElse(null);
  }

  @Override
  public long bytes() {
    try {
      long bytes = 0;
      for (DayIndex day : days.values()) {
        bytes += day.bytes();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the index cannot be listed", e);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      current.close();
    }
    for (DayIndex day : days.values()) {
      day.close();
    }
    state.close();
  }
}
