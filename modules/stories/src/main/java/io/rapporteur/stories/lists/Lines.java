package io.rapporteur.stories.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists of words that ship. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a list, without empty ones and comments.
   *
   * @param user the class beside which the list is
   * @param resource name of the list
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if there is none
   */
  public static List<String> of(Class<?> user, String resource) {
    InputStream in = user.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the class path has no " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
