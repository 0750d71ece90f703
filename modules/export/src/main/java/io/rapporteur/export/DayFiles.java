package io.rapporteur.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The files of one chunk, one for each day that its records are of: {@code
 * day=2025-05-14/0-00000000000000000120.jsonl} has the records of partition 0 from offset 120 on
 * whose timestamps are of that day, UTC.
 */
final class DayFiles implements AutoCloseable {
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final RecordFiles kind;
  private final String name;
  private final Map<LocalDate, RecordFile> open = new TreeMap<>();

  DayFiles(Path folder, RecordFiles kind, int partition, long from) throws IOException {
    this.folder = folder;
    this.kind = kind;
    this.name = String.format("%d-%020d.%s", partition, from, kind.format().ending());
    removeEarlier();
  }

  /** What an interrupted call has left of this chunk, perhaps of days that it no longer has. */
  private void removeEarlier() throws IOException {
    try (Stream<Path> days = Files.list(folder)) {
      for (Path day : days.filter(Files::isDirectory).toList()) {
        Files.deleteIfExists(day.resolve(name));
        Files.deleteIfExists(day.resolve(name + UNFINISHED));
      }
    }
  }

  /**
   * Writes a record.
   *
   * @return false when it could not be read
   */
  boolean write(ConsumerRecord<byte[], byte[]> record) throws IOException {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(record.timestamp()), ZoneOffset.UTC);
    RecordFile file = open.get(day);
    if (file == null) {
      Files.createDirectories(folder(day));
      file = kind.open(folder(day).resolve(name + UNFINISHED));
      open.put(day, file);
    }
    return file.write(record);
  }

  /**
   * Closes the files and gives them their names.
   *
   * @return how many
   */
  int finish() throws IOException {
    int finished = open.size();
    for (RecordFile file : open.values()) {
      file.close();
    }
    for (LocalDate day : open.keySet()) {
      Path unfinished = folder(day).resolve(name + UNFINISHED);
      Files.move(unfinished, folder(day).resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    open.clear();
    return finished;
  }

  private Path folder(LocalDate day) {
    return folder.resolve("day=" + day);
  }

  /** Closes what is unfinished, after a failure; the next call removes it. */
  @Override
  public void close() throws IOException {
    for (RecordFile file : open.values()) {
      file.close();
    }
  }
}
