package io.rapporteur.training.stories;

import java.util.LinkedHashMap;
import java.util.Map;

/** Options of a command, {@code --name value}. */
final class Options {
  private Options() {}

  /**
   * The options by name.
   *
   * @param usage all of which must be given
   */
  static Map<String, String> of(String[] args, String usage) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    for (String word : usage.split(" ")) {
      if (word.startsWith("--") && !options.containsKey(word.substring(2))) {
        System.err.println("usage: " + usage);
        System.exit(2);
      }
    }
    return options;
  }
}
