package io.rapporteur.analysis.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Finds the files of packs on the class path, those of other jars too. */
final class PackResources {
  static final String ROOT = "io/rapporteur/analysis/packs/";

  private PackResources() {}

  /** The tags of all packs: what each {@code index.txt} on the class path names. */
  static List<String> tags() {
    List<String> tags = new ArrayList<>();
    try {
      for (URL index :
          Collections.list(PackResources.class.getClassLoader().getResources(ROOT + "index.txt"))) {
        try (InputStream in = index.openStream()) {
          lines(in).stream()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(String::strip)
              .filter(tag -> !tags.contains(tag))
              .forEach(tags::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of language packs", e);
    }
    return List.copyOf(tags);
  }

  /** The lines of a file, or null when there is none; {@code NAME.gz} stands for NAME. */
  static List<String> lines(String path) {
    try (InputStream plain = open(path);
        InputStream zipped = plain == null ? open(path + ".gz") : null) {
      if (plain != null) {
        return lines(plain);
      }
      return zipped == null ? null : lines(new GZIPInputStream(zipped, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static InputStream open(String path) {
    return PackResources.class.getClassLoader().getResourceAsStream(ROOT + path);
  }

  /** The lines of a stream of UTF-8. */
  static List<String> lines(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }
}
