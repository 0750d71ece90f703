package io.rapporteur.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that are compared with what the code says. */
public final class Repository {
  /** The root of the project; surefire runs in the module's directory. */
  public static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  private static final boolean UPDATE = Boolean.getBoolean("rapporteur.update");

  private Repository() {}

  /**
   * A file's text; with -Drapporteur.update=true the file is first made to hold what is expected.
   */
  public static String textAfterUpdate(String file, String expected) throws IOException {
    Path path = ROOT.resolve(file);
    if (UPDATE) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, expected);
    }
    return Files.readString(path);
  }
}
