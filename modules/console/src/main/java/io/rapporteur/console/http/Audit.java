package io.rapporteur.console.http;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who changed what, and when: a line of JSON in a file, and in the log. */
public final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger("io.rapporteur.audit");

  private final Path file;

  /**
   * @param file appended to
   */
  public Audit(Path file) {
    this.file = file;
  }

  /**
   * Keeps a line. Called before the change: a change that cannot be kept track of is not made.
   *
   * @param what put, remove, backfill, replay, discard
   */
  public synchronized void line(User who, String what, Map<String, Object> of) {
    Map<String, Object> line = Json.object("at", Instant.now(), "user", who.name(), "action", what);
    line.putAll(of);
    String text = Json.write(line);
    LOG.info("{}", text);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new ConsoleException("nothing was done, since " + file + " cannot be written: " + e, e);
    }
  }
}
