package io.rapporteur.analysis.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the lists that ship on the class path line by line: UTF-8, gzipped or not. */
public final class ResourceLines {
  private static final int BUFFER = 1 << 16;

  private ResourceLines() {}

  /**
   * Gives each line of a resource to a consumer.
   *
   * @param path from the root of the class path; one that ends in {@code .gz} is unpacked
   * @return false when there is no such resource
   */
  public static boolean each(String path, Consumer<String> consumer) {
    try (InputStream raw = ResourceLines.class.getClassLoader().getResourceAsStream(path)) {
      if (raw == null) {
        return false;
      }
      each(path.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw, consumer);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  static void each(InputStream in, Consumer<String> consumer) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      consumer.accept(line);
    }
  }
}
