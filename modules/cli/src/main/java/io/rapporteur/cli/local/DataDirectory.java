package io.rapporteur.cli.local;

import io.rapporteur.cli.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A directory that one set of local services keeps its data in. The operating system holds the
 * lock, so it goes with the process that took it, however that ends.
 */
public final class DataDirectory implements AutoCloseable {
  private final Path root;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path root, FileChannel channel, FileLock lock) {
    this.root = root;
    this.channel = channel;
    this.lock = lock;
  }

  /** The directory used when none is named: one for each user, whatever the working directory. */
  public static Path standard() {
    String xdg = System.getenv("XDG_DATA_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(xdg);
    return base.resolve("rapporteur");
  }

  /**
   * Takes a directory for this process, making it when it is not there.
   *
   * @throws UserError when another process holds it, or it cannot be written
   */
  public static DataDirectory open(Path root) {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(
              lockFile(root),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new UserError(
            "rapporteur is already up on "
                + root
                + holder(root)
                + "; stop it, or name another"
                + " directory with --data-dir");
      }
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
      return new DataDirectory(root.toAbsolutePath().normalize(), channel, lock);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new UserError("cannot use the directory " + root + ": " + e.getMessage(), e);
    }
  }

  /** Whether a process holds the directory now. */
  public static boolean isHeld(Path root) {
    if (!Files.exists(lockFile(root))) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lockFile(root), StandardOpenOption.WRITE)) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        lock.release();
      }
      return lock == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path root) {
    try {
      String pid = Files.readString(lockFile(root)).strip();
      return pid.isEmpty() ? "" : " (process " + pid + ")";
    } catch (IOException e) {
      return "";
    }
  }

  private static Path lockFile(Path root) {
    return root.resolve("lock");
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The first error is the one to report.
    }
  }

  /** A file or folder inside. */
  public Path resolve(String name) {
    return root.resolve(name);
  }

  /** The directory. */
  public Path root() {
    return root;
  }

  /** Lets go of the directory; what is in it stays. */
  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
