package io.rapporteur.cli;

import io.rapporteur.contracts.config.RapporteurConfig;
import java.util.Arrays;
import java.util.Set;
import org.apache.logging.log4j.core.config.Configurator;

/**
 * Chooses how much is logged before the first logger exists. Commands that serve log what they do;
 * the others leave the terminal to their results.
 */
final class Logging {
  private static final Set<String> SERVERS = Set.of("run", "collect", "console", "notify");

  /** What the demo does wrong, it does on purpose, and shows. */
  private static final Set<String> QUIET = Set.of("demo");

  private Logging() {}

  static void configure(String[] args) {
    if (Arrays.asList(args).contains("--debug")) {
      set("DEBUG", "WARN");
    } else if (Arrays.stream(args).anyMatch(SERVERS::contains)) {
      set("INFO", "WARN");
    } else if (Arrays.stream(args).anyMatch(QUIET::contains)) {
      set("ERROR", "ERROR");
    } else {
      set("WARN", "ERROR");
    }
  }

  /** Goes on as configured; for whatever runs until it is stopped. */
  static void as(RapporteurConfig config) {
    if (config.logsJson()) {
      json();
    }
  }

  /** Goes on in JSON, one object a line. */
  static void json() {
    System.setProperty("rapporteur.log.format", "json");
    Configurator.reconfigure();
  }

  private static void set(String own, String others) {
    System.setProperty("rapporteur.log.level", own);
    System.setProperty("rapporteur.log.others", others);
  }
}
