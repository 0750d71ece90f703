package io.rapporteur.export;

import io.rapporteur.cli.UserError;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * How far the export into a folder has come: a file in the folder, written anew after each chunk.
 * While it is open nobody else may export into the folder.
 */
final class ExportState implements AutoCloseable {
  private static final String FILE = ".export";
  private static final String OFFSET = "offset.";

  private final Path file;
  private final Properties values;
  private final FileChannel lock;

  private ExportState(Path file, Properties values, FileChannel lock) {
    this.file = file;
    this.values = values;
    this.lock = lock;
  }

  /**
   * @throws UserError when the folder holds another export, or one is at work in it
   */
  static ExportState open(Path folder, String topic, Format format) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = lock.tryLock();
      if (held == null) {
        throw new UserError("another export is at work in " + folder);
      }
      Path file = folder.resolve(FILE);
      Properties values = new Properties();
      if (Files.exists(file)) {
        try (Reader in = Files.newBufferedReader(file)) {
          values.load(in);
        }
        requireSame(folder, values, topic, format);
      }
      values.setProperty("topic", topic);
      values.setProperty("format", format.ending());
      return new ExportState(file, values, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void requireSame(Path folder, Properties values, String topic, Format format) {
    if (!topic.equals(values.getProperty("topic"))
        || !format.ending().equals(values.getProperty("format"))) {
      throw new UserError(
          folder
              + " holds an export of "
              + values.getProperty("topic")
              + " as "
              + values.getProperty("format")
              + "; give another folder with --to");
    }
  }

  /** Whether an earlier call has come somewhere. */
  boolean isBegun() {
    return values.stringPropertyNames().stream().anyMatch(name -> name.startsWith(OFFSET));
  }

  /** The offset to go on from; empty when the partition has not been begun. */
  OptionalLong offset(int partition) {
    String value = values.getProperty(OFFSET + partition);
    try {
      return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new UserError(file + " is damaged; export into another folder with --to", e);
    }
  }

  /** Notes how far a partition is, once its files are in place. */
  void done(int partition, long next) throws IOException {
    values.setProperty(OFFSET + partition, String.valueOf(next));
    Path fresh = file.resolveSibling(FILE + ".new");
    try (Writer out = Files.newBufferedWriter(fresh)) {
      values.store(out, "How far this export is; remove it to begin anew");
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
