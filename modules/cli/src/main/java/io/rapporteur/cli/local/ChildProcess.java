package io.rapporteur.cli.local;

import io.rapporteur.cli.FullDisk;
import io.rapporteur.cli.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A Java process that lives as long as this one and not longer. Its standard input is a pipe from
 * here (see {@link ParentWatch}); its output goes to a log file.
 */
final class ChildProcess implements AutoCloseable {
  private static final int LOG_LINES_SHOWN = 5;
  private static final long POLL_MILLIS = 50;

  private static final Duration GRACE = Duration.ofSeconds(15);

  /** After its grace it ends itself: this is for one that cannot even do that. */
  private static final Duration BEYOND_GRACE = Duration.ofSeconds(5);

  private final String name;
  private final Process process;
  private final Path log;
  private final Duration grace;

  private ChildProcess(String name, Process process, Path log, Duration grace) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.grace = grace;
  }

  /**
   * Starts a Java process.
   *
   * @param name what to call it in messages
   * @param arguments what follows {@code java} on the command line
   * @param directory its working directory
   * @param log file that takes its output; replaced
   */
  static ChildProcess start(String name, List<String> arguments, Path directory, Path log) {
    return start(name, arguments, directory, log, GRACE);
  }

  /**
   * The same, with another time to stop in.
   *
   * @param grace how long it may take to stop in order
   */
  static ChildProcess start(
      String name, List<String> arguments, Path directory, Path log, Duration grace) {
    // The shell makes the child deaf to the terminal's Ctrl-C, which reaches the whole foreground
    // group: the parent stops its children, in order, after the applications have let go of them.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", name));
    command.add(javaExecutable());
    command.add("-D" + ParentWatch.GRACE + "=" + grace.toSeconds());
    command.addAll(arguments);
    try {
      Files.createDirectories(log.getParent());
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ChildProcess(name, process, log, grace);
    } catch (IOException e) {
      throw new UserError("cannot start the " + name + ": " + e.getMessage(), e);
    }
  }

  private static String javaExecutable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Waits until the probe answers; says what the log ends with when the process ends first. */
  void awaitReady(BooleanSupplier probe, Duration timeout) {
    long end = System.nanoTime() + timeout.toNanos();
    while (!probe.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new UserError(
            "the " + name + " ended as it started (exit " + process.exitValue() + ")" + logTail());
      }
      if (System.nanoTime() > end) {
        throw new UserError(
            "the " + name + " was not ready after " + timeout.toSeconds() + " s" + logTail());
      }
      pause();
    }
  }

  /**
   * Passes while the process runs.
   *
   * @throws UserError with what its log says when it has ended
   */
  void check() {
    if (!process.isAlive()) {
      throw new UserError(
          "the " + name + " ended by itself (exit " + process.exitValue() + ")" + logTail());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }

  private String logTail() {
    try (Stream<String> told = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      Optional<String> full = FullDisk.told(told);
      if (full.isPresent()) {
        return "; " + full.get();
      }
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      List<String> tail = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
      return "; its log " + log + " ends:\n" + String.join("\n", tail);
    } catch (IOException e) {
      return "; its log is " + log;
    }
  }

  /** Asks the process to stop and waits for it; kills it when it does not. */
  @Override
  public void close() {
    stop();
  }

  /**
   * The same.
   *
   * @return whether it stopped in order: false when it was killed, or ended itself, for taking
   *     longer than its grace, or had failed before
   */
  boolean stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has gone already.
    }
    try {
      long patience = grace.plus(BEYOND_GRACE).toSeconds();
      if (!process.waitFor(patience, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return false;
      }
      return process.exitValue() == 0;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether its log has such a line; false when it cannot be read. */
  boolean logged(String part) {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> line.contains(part));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Stops the process at once, as a crash would. */
  void kill() {
    process.destroyForcibly();
  }
}
