package io.rapporteur.office;

import io.rapporteur.formats.ReadLimits;
import io.rapporteur.formats.office.OfficeSettings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A distribution as it is unpacked: our jar and those that ship, and nothing of the tests. */
final class Distribution {
  static final ReadLimits LIMITS = ReadLimits.STANDARD;

  private Distribution() {}

  /** The folder it is in. */
  static Path home() throws IOException {
    Path home = Files.createDirectories(Path.of("target/test-home"));
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target/lib"), "*.jar")) {
      for (Path jar : jars) {
        Path link = home.resolve(jar.getFileName());
        if (!Files.exists(link)) {
          Files.createLink(link, jar);
        }
      }
    }
    Path classes = Path.of("target/classes");
    try (JarOutputStream jar =
            new JarOutputStream(Files.newOutputStream(home.resolve("rapporteur-office-test.jar")));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, jar);
      }
    }
    return home;
  }

  static OfficeSettings settings(Path home) {
    return new OfficeSettings(home, Duration.ofSeconds(20), 96);
  }
}
