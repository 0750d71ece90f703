package io.rapporteur.analysis.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
          ResourceLines.each(
              in,
              line -> {
                String tag = line.strip();
                if (!tag.isEmpty() && tag.charAt(0) != '#' && !tags.contains(tag)) {
                  tags.add(tag);
                }
              });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of language packs", e);
    }
    return List.copyOf(tags);
  }

  /** The lines of a file, or null when there is none; {@code NAME.gz} stands for NAME. */
  static List<String> lines(String path) {
    List<String> lines = new ArrayList<>();
    boolean found =
        ResourceLines.each(ROOT + path, lines::add)
            || ResourceLines.each(ROOT + path + ".gz", lines::add);
    return found ? lines : null;
  }

  /** A file, or null when there is none. */
  static InputStream open(String path) {
    return PackResources.class.getClassLoader().getResourceAsStream(ROOT + path);
  }

  /** The lines of a stream of UTF-8. */
  static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    ResourceLines.each(in, lines::add);
    return lines;
  }
}
