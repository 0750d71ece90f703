package io.rapporteur.formats.office;

import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.FormatsKeys;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How office files are read.
 *
 * @param home folder of the office distribution
 * @param limit what one file may take
 * @param heap of a process, MiB
 */
public record OfficeSettings(Path home, Duration limit, int heap) {
  /** Where the launcher found a distribution beside the program. */
  private static final String BESIDE = "rapporteur.office";

  /**
   * The settings of a configuration; empty when there is no distribution.
   *
   * @throws ConfigException when there is none where it should be
   */
  public static Optional<OfficeSettings> of(RapporteurConfig config) {
    Optional<String> given = config.value(FormatsKeys.OFFICE_HOME);
    if (given.isPresent() && !isHome(Path.of(given.get()))) {
      throw new ConfigException(
          "formats.office.home is "
              + given.get()
              + ", and that folder has no rapporteur-office jar; unpack the office distribution"
              + " there: docs/formats.md");
    }
    return given
        .or(() -> Optional.ofNullable(System.getProperty(BESIDE)))
        .map(Path::of)
        .filter(OfficeSettings::isHome)
        .map(home -> new OfficeSettings(home, limit(config), heap(config)));
  }

  /** What a process is started with: the jars of the folder, or of a build's {@code target}. */
  String classPath() {
    // it works in another folder than we do
    Path jars = home.toAbsolutePath();
    return jars.resolve("*") + java.io.File.pathSeparator + jars.resolve("lib").resolve("*");
  }

  private static boolean isHome(Path home) {
    if (!Files.isDirectory(home)) {
      return false;
    }
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(home, "rapporteur-office*.jar")) {
      return jars.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  private static Duration limit(RapporteurConfig config) {
    return Duration.ofMillis(number(config, FormatsKeys.OFFICE_TIMEOUT_MS));
  }

  private static int heap(RapporteurConfig config) {
    return (int) number(config, FormatsKeys.OFFICE_HEAP_MB);
  }

  private static long number(
      RapporteurConfig config, io.rapporteur.contracts.config.ConfigKey key) {
    return Long.parseLong(config.value(key).orElseThrow());
  }
}
