package io.rapporteur.training.names;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What a model is trained on and how: a file of {@code name=value}, part of what is committed. */
final class Recipe {
  private final Properties values;

  private Recipe(Properties values) {
    this.values = values;
  }

  /**
   * Reads a recipe.
   *
   * @param changes values that go before those of the file, for trials
   */
  static Recipe read(Path file, Map<String, String> changes) throws IOException {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    }
    values.putAll(changes);
    return new Recipe(values);
  }

  /** The sets trained on, in the order they are learnt from. */
  List<String> sets() {
    return List.of(text("sets").split("[ ,]+"));
  }

  /** How often each example of a set is learnt from in an epoch. */
  int times(String set) {
    return Integer.parseInt(values.getProperty("times." + set, "1"));
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  private String text(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("the recipe does not say " + name);
    }
    return value.strip();
  }
}
