package io.rapporteur.analysis.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads lists that stand outside the packs, in the format of the packs. */
public final class WordLists {
  private WordLists() {}

  /**
   * The lists of a file beside a class, by name.
   *
   * @throws IllegalStateException when there is no such file, or a line cannot be understood
   */
  public static Map<String, WordList> read(Class<?> owner, String file) {
    PackReader reader = new PackReader();
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the list " + file + " is missing from the analysis module; build the module again");
      }
      reader.read(file, PackResources.lines(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return reader.lists();
  }

  /** A list without words. */
  public static WordList empty(String name) {
    return new WordList(name);
  }
}
