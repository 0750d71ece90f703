package io.rapporteur.evaluation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory a process ever held resident. */
final class ProcessMemory {
  private ProcessMemory() {}

  /**
   * Peak resident set of a process.
   *
   * @param pid process id
   * @return bytes, or empty where the system does not tell (anything but Linux)
   */
  static OptionalLong peakBytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return OptionalLong.of(Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024);
        }
      }
    } catch (IOException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.empty();
  }
}
