package io.rapporteur.cli.packaged;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the packaged command as a process of its own, as a user does. */
public final class Packaged {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final long MOST_SECONDS = 180;

  private final Map<String, String> environment;
  private final Path folder;

  /** A command with these variables, its output kept in a folder. */
  public Packaged(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** Its exit code and what it printed, both streams together. */
  public record Result(int status, String output) {}

  /** Runs a command to its end. */
  public Result run(String... arguments) {
    Path log = log();
    Process process = start(log, arguments);
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(List.of(arguments) + " did not end: " + text(log));
      }
      return new Result(process.exitValue(), text(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Starts a command and leaves it running. */
  public Process start(Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx768m"));
    command.addAll(List.of("-cp", classPath(), "io.rapporteur.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORTEUR_"));
    builder.environment().putAll(environment);
    try {
      return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    try (var files = Files.list(TARGET)) {
      Path jar =
          files
              .filter(file -> file.getFileName().toString().matches("rapporteur-cli-.*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not packaged: no rapporteur-cli jar"));
      return jar + File.pathSeparator + TARGET.resolve("lib").resolve("*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new file for output. */
  public Path log() {
    try {
      return Files.createTempFile(folder, "command", ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a log holds now. */
  public static String text(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
