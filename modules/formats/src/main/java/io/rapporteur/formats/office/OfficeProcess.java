package io.rapporteur.formats.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One process that reads office files, one after another: what modules/office says of its frames.
 * It has none of our environment, a small heap, and a folder of its own for what it puts aside,
 * which goes when it does. It ends itself when nobody holds the other end of its pipes.
 */
final class OfficeProcess implements AutoCloseable {
  private static final String MAIN = "io.rapporteur.office.Main";
  private static final String GREETING = "rapporteur-office 1\n";
  private static final int MOST_PAIRS = 100;

  /** How long it waits for its next file before it ends, milliseconds. */
  static final long IDLE = 60_000;

  private final Process process;
  private final Path folder;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int files;

  private OfficeProcess(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** A process that is starting. */
  static OfficeProcess start(OfficeSettings settings) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-office");
    try {
      ProcessBuilder builder = new ProcessBuilder(command(settings, folder));
      builder.environment().clear();
      builder.directory(folder.toFile());
      builder.redirectError(folder.resolve("stderr").toFile());
      return new OfficeProcess(builder.start(), folder);
    } catch (IOException e) {
      delete(folder);
      throw e;
    }
  }

  private static List<String> command(OfficeSettings settings, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.heap() + "m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-Duser.home=" + folder,
            "-Dfile.encoding=UTF-8",
            // no name of a host is known
            "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
            // what libraries log of a file, nobody reads
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.simplelogLevel=OFF",
            "-Dorg.apache.logging.log4j.simplelog.level=OFF"));
    long own = settings.limit().toMillis() + 5_000;
    command.addAll(
        List.of("-cp", settings.classPath(), MAIN, String.valueOf(own), String.valueOf(IDLE)));
    return command;
  }

  /**
   * Waits until it is ready.
   *
   * @throws IOException when it is not what it should be, or has ended
   */
  void greet() throws IOException {
    String said = new String(in.readNBytes(GREETING.length()), StandardCharsets.ISO_8859_1);
    if (!said.equals(GREETING)) {
      throw new IOException(
          said.isEmpty() ? "it ended: " + error() : "it is of another version: reinstall it");
    }
  }

  /**
   * What it answers about a file.
   *
   * @throws IOException when it ends instead
   */
  Map<String, String> ask(byte[] file, int characters, int expanded) throws IOException {
    files++;
    out.writeInt(characters);
    out.writeInt(expanded);
    out.writeInt(file.length);
    out.write(file);
    out.flush();
    // four bytes a character at the most, and what the file says of itself
    long room = 4L * characters + (1 << 20);
    int pairs = in.readInt();
    if (pairs < 0 || pairs > MOST_PAIRS) {
      throw new IOException("it does not answer in pairs");
    }
    Map<String, String> answer = new HashMap<>();
    for (int i = 0; i < pairs; i++) {
      String key = text(room);
      String value = text(room);
      room -= key.length() + value.length();
      answer.put(key, value);
    }
    return answer;
  }

  private String text(long room) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > room) {
      throw new IOException("it answers more than was asked for");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** How many files it was asked about. */
  int files() {
    return files;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Its exit code once it is killed or has ended; -1 when it hangs even then. */
  int exit() {
    try {
      // it may be on its way out by itself
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  void kill() {
    process.destroyForcibly();
  }

  /** The end of what it wrote to its standard error, on one line. */
  private String error() {
    try {
      String all = Files.readString(folder.resolve("stderr"), StandardCharsets.ISO_8859_1);
      String end = all.substring(Math.max(0, all.length() - 300)).replaceAll("\\s+", " ").strip();
      return end.isEmpty() ? "exit code " + exit() : end;
    } catch (IOException e) {
      return "exit code " + exit();
    }
  }

  @Override
  public void close() {
    kill();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | java.io.UncheckedIOException e) {
      // a process that is ending may delete along with us; what stays is in the folder for such
    }
  }
}
