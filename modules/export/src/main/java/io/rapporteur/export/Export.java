package io.rapporteur.export;

import io.rapporteur.cli.Progress;
import io.rapporteur.cli.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Goes through a topic a partition at a time, and through a partition in chunks. The files of a
 * chunk take their names when all of it is written, and the note of how far it is comes after: a
 * chunk that was interrupted is written once more under the same names.
 */
final class Export {
  private final Source source;
  private final ExportState state;
  private final RecordFiles kind;
  private final Path folder;
  private final int chunk;
  private long records;
  private long files;
  private long unreadable;

  /**
   * @param chunk records of a partition between two notes
   */
  Export(Source source, ExportState state, RecordFiles kind, Path folder, int chunk) {
    this.source = source;
    this.state = state;
    this.kind = kind;
    this.folder = folder;
    this.chunk = chunk;
  }

  /** Records written. */
  long records() {
    return records;
  }

  /** Files written. */
  long files() {
    return files;
  }

  /** Records that could not be read. */
  long unreadable() {
    return unreadable;
  }

  /**
   * Writes what is there now.
   *
   * @param since where partitions begin that no earlier call has come to; null for their start
   */
  void run(Instant since) throws IOException {
    Map<TopicPartition, Long> ends = source.ends();
    Map<TopicPartition, Long> begins = new HashMap<>(source.begins(since));
    Map<TopicPartition, Long> kept = source.begins(null);
    // what retention has taken meanwhile is passed over
    begins.replaceAll(
        (partition, begin) ->
            Math.max(kept.get(partition), state.offset(partition.partition()).orElse(begin)));
    long total =
        begins.entrySet().stream().mapToLong(b -> ends.get(b.getKey()) - b.getValue()).sum();
    Progress progress = new Progress(Terminal.err(), "exported", total);
    for (TopicPartition partition : source.partitions()) {
      long next = begins.get(partition);
      while (next < ends.get(partition)) {
        long from = next;
        next = chunk(partition, from, ends.get(partition), progress);
        state.done(partition.partition(), next);
      }
      state.done(partition.partition(), next);
    }
    progress.end();
  }

  private long chunk(TopicPartition partition, long from, long end, Progress progress)
      throws IOException {
    try (DayFiles days = new DayFiles(folder, kind, partition.partition(), from)) {
      long[] last = {from};
      long next =
          source.read(
              partition,
              from,
              end,
              chunk,
              record -> {
                try {
                  unreadable += days.write(record) ? 0 : 1;
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                records++;
                progress.passed(record.offset() + 1 - last[0]);
                last[0] = record.offset() + 1;
                progress.show(records);
              });
      files += days.finish();
      return next;
    }
  }
}
