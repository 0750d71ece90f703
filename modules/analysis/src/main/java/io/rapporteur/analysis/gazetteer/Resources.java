package io.rapporteur.analysis.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the tab-separated lists that ship with the module. */
final class Resources {
  private Resources() {}

  /** Gives each line's fields to a consumer; {@code #} begins a comment line. */
  static void lines(String name, Consumer<String[]> consumer) {
    try (InputStream raw = Resources.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException(
            "the list " + name + " is missing from the analysis module; build the module again");
      }
      InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          consumer.accept(split(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }

  /** As {@code line.split("\t", -1)}, without the regular expression. */
  private static String[] split(String line) {
    int tabs = 0;
    for (int i = 0; i < line.length(); i++) {
      tabs += line.charAt(i) == '\t' ? 1 : 0;
    }
    String[] fields = new String[tabs + 1];
    int start = 0;
    for (int i = 0; i < tabs; i++) {
      int tab = line.indexOf('\t', start);
      fields[i] = line.substring(start, tab);
      start = tab + 1;
    }
    fields[tabs] = line.substring(start);
    return fields;
  }
}
