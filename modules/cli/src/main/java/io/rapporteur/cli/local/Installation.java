package io.rapporteur.cli.local;

import io.rapporteur.cli.UserError;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program's own files lie: {@code lib/}, {@code broker/} and {@code registry/} side by
 * side, in a build's {@code modules/cli/target} as in an unpacked distribution.
 */
final class Installation {
  private static final String REGISTRY_MAIN = "io.quarkus.runner.GeneratedMain";

  private final Path base;

  private Installation(Path base) {
    this.base = base;
  }

  static Installation locate() {
    try {
      Path code =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = code.getParent();
      boolean distribution = folder.getFileName().toString().equals("lib");
      return new Installation(distribution ? folder.getParent() : folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The command's class path with the broker's own jars behind it. */
  String brokerClassPath() {
    String own = System.getProperty("java.class.path");
    Path jars = base.resolve("broker");
    return Files.isDirectory(jars) ? own + File.pathSeparator + jars.resolve("*") : own;
  }

  /** The registry's jar with the class that watches for the parent's end. */
  String registryClassPath() {
    return registryJar() + File.pathSeparator + System.getProperty("java.class.path");
  }

  String registryMain() {
    return REGISTRY_MAIN;
  }

  Path registryDirectory() {
    return base.resolve("registry");
  }

  private Path registryJar() {
    try (var files = Files.list(registryDirectory())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
          .findFirst()
          .orElseThrow();
    } catch (java.io.IOException | java.util.NoSuchElementException e) {
      throw new UserError(
          "the registry's jars are not in " + registryDirectory() + ": build with mvn package", e);
    }
  }
}
