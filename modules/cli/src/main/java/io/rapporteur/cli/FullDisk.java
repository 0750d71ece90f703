package io.rapporteur.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a full disk from all else that an error may be, wherever it came up. */
public final class FullDisk {
  private static final String FULL = "the disk is full";

  /** What to do about it. */
  private static final String MEND =
      "; free some space, or name a directory on another disk with --data-dir (state.dir and"
          + " console.data.dir for services), and start again: what was acknowledged is kept";

  /** Names of exceptions, as they stand before what they say. */
  private static final Pattern CLASSES = Pattern.compile("^([\\w.$]+(Exception|Error): )+");

  private FullDisk() {}

  /** One line that says what is full and what to do; empty when the error is of another sort. */
  public static Optional<String> told(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String message = each.getMessage();
      if (message != null && message.contains(FULL)) {
        return Optional.of(message);
      }
      if (message != null && message.lines().anyMatch(FullDisk::names)) {
        return Optional.of(line(message.lines().filter(FullDisk::names).findFirst().orElseThrow()));
      }
      if (each == each.getCause()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The same for lines of a log, of which the last that says so counts. */
  public static Optional<String> told(Stream<String> lines) {
    return lines.filter(FullDisk::names).reduce((first, second) -> second).map(FullDisk::line);
  }

  private static String line(String said) {
    return FULL + ": " + CLASSES.matcher(said.strip()).replaceFirst("") + MEND;
  }

  /** As Linux and macOS have it, of files, sockets and RocksDB alike. */
  private static boolean names(String line) {
    return line.contains("No space left on device") || line.contains("Disk quota exceeded");
  }
}
