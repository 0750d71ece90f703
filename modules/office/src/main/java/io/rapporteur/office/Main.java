package io.rapporteur.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads one file after another until standard input ends. It is told how long a file may take and
 * how long it may wait for the next, milliseconds; beyond that it ends itself, so that none is left
 * when whoever started it is gone. A heap that runs out ends it, too.
 *
 * <p>A request is three numbers of four bytes (most characters of text, most bytes when it is
 * expanded, length) and the file; the answer a number of pairs, and each pair two texts: length and
 * UTF-8. {@code reason} and {@code message} are those of a file that is refused.
 */
public final class Main {
  /** What it says first; the number goes up when what is said between the two changes. */
  static final String GREETING = "rapporteur-office 1\n";

  private Main() {}

  /**
   * Serves.
   *
   * @param args milliseconds for a file, milliseconds between two
   */
  public static void main(String[] args) throws IOException {
    PrintStream standard = System.out;
    // nothing that a library prints may come between two answers
    System.setOut(System.err);
    Walls.build();
    ProcessingWatch watch = new ProcessingWatch(Long.parseLong(args[0]), Long.parseLong(args[1]));
    watch.idle();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(standard, 1 << 16));
    OfficeFiles files = new OfficeFiles();
    out.write(GREETING.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    while (true) {
      int characters;
      try {
        characters = in.readInt();
      } catch (EOFException e) {
        return;
      }
      int expanded = in.readInt();
      byte[] file = in.readNBytes(in.readInt());
      watch.busy();
      answer(out, read(files, file, characters, expanded));
      watch.idle();
    }
  }

  private static Map<String, String> read(
      OfficeFiles files, byte[] file, int characters, int expanded) {
    try {
      return files.read(file, characters, expanded);
    } catch (Refusal e) {
      return Map.of("reason", e.reason(), "message", String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return Map.of(
          "reason", "too-deep", "message", "the file nests deeper than can be read; flatten it");
    }
  }

  private static void answer(DataOutputStream out, Map<String, String> pairs) throws IOException {
    out.writeInt(pairs.size());
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      text(out, pair.getKey());
      text(out, pair.getValue());
    }
    out.flush();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
