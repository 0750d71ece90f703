package io.rapporteur.cli.local;

import io.rapporteur.cli.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where running local services answer: written by {@code up} beside its data, read by every other
 * command, which so finds them without being told.
 *
 * @param bootstrapServers address of the broker
 * @param registryUrl base address of the registry's Confluent-compatible API
 */
public record LocalAddress(String bootstrapServers, String registryUrl) {
  private static final String FILE = "running.properties";

  /** Notes the address in a data directory. */
  public void write(DataDirectory directory) {
    Path target = directory.resolve(FILE);
    Path temporary = directory.resolve(FILE + ".new");
    String text = "bootstrap.servers=" + bootstrapServers + "\nregistry.url=" + registryUrl + "\n";
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError("cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  /** Removes the note. */
  public static void erase(DataDirectory directory) {
    try {
      Files.deleteIfExists(directory.resolve(FILE));
    } catch (IOException e) {
      // The lock tells all the same that nothing runs.
    }
  }

  /** The address of the services that run on a directory now; empty when none do. */
  public static Optional<LocalAddress> find(Path root) {
    Path file = root.resolve(FILE);
    if (!Files.exists(file) || !DataDirectory.isHeld(root)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(
        new LocalAddress(
            properties.getProperty("bootstrap.servers"), properties.getProperty("registry.url")));
  }
}
