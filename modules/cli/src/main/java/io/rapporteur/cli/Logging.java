package io.rapporteur.cli;

import java.util.Arrays;
import java.util.Set;

/**
 * Chooses how much is logged before the first logger exists. Commands that serve log what they do;
 * the others leave the terminal to their results.
 */
final class Logging {
  private static final Set<String> SERVERS = Set.of("run");

  private Logging() {}

  static void configure(String[] args) {
    if (Arrays.asList(args).contains("--debug")) {
      set("rapporteur.log.level", "DEBUG");
      set("rapporteur.log.others", "WARN");
    } else if (Arrays.stream(args).anyMatch(SERVERS::contains)) {
      set("rapporteur.log.level", "INFO");
      set("rapporteur.log.others", "WARN");
    } else {
      set("rapporteur.log.level", "WARN");
      set("rapporteur.log.others", "ERROR");
    }
  }

  private static void set(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }
}
