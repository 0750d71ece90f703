package io.rapporteur.evaluation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A child JVM on this one's class path, so that its memory and its threads are its own. */
final class BenchProcess implements AutoCloseable {
  private final String name;
  private final Process process;
  private final Path log;

  /** The same heap and collector for all that is compared. */
  private static final String HEAP = "1g";

  private static final String COLLECTOR = "-XX:+UseSerialGC";

  private BenchProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /** Starts a subcommand of {@code rapporteur}. */
  static BenchProcess command(Path root, String name, List<String> arguments) throws IOException {
    return command(root, name, arguments, HEAP);
  }

  /**
   * The same with another heap.
   *
   * @param heap as {@code -Xmx} has it
   */
  static BenchProcess command(Path root, String name, List<String> arguments, String heap)
      throws IOException {
    return start(root, name, "io.rapporteur.cli.Main", arguments, heap);
  }

  static BenchProcess start(Path root, String name, String main, List<String> arguments)
      throws IOException {
    return start(root, name, main, arguments, HEAP);
  }

  private static BenchProcess start(
      Path root, String name, String main, List<String> arguments, String heap) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, COLLECTOR, "-cp", System.getProperty("java.class.path")));
    command.add(main);
    command.addAll(arguments);
    Path log = root.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new BenchProcess(name, process, log);
  }

  long pid() {
    return process.pid();
  }

  OptionalLong peakBytes() {
    return ProcessMemory.peakBytes(process.pid());
  }

  void awaitExit(int seconds) throws IOException, InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(name + " failed: " + said().strip());
    }
  }

  /** What the process wrote. */
  String said() throws IOException {
    return Files.readString(log);
  }

  /** Fails when the process has ended, with what it said. */
  void requireAlive() throws IOException {
    if (!process.isAlive()) {
      throw new IOException(name + " ended: " + said().strip());
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
