package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of reading what others send. */
public final class FormatsKeys {
  public static final ConfigKey OFFICE_HOME =
      ConfigKey.path(
          "formats.office.home",
          null,
          "Folder of the office distribution, which reads PDF and office files in a process of its own. Without it, the folder `office` beside the program, where there is one; else such files are refused.");

  public static final ConfigKey OFFICE_TIMEOUT_MS =
      ConfigKey.number(
          "formats.office.timeout.ms",
          10_000,
          100,
          60_000,
          "How long one PDF or office file may take before it goes to the dead letters, milliseconds.");

  public static final ConfigKey OFFICE_HEAP_MB =
      ConfigKey.number(
          "formats.office.heap.mb",
          256,
          32,
          4_096,
          "Heap of a process that reads PDF and office files, MiB. There is one for each thread that meets such a file at the same time.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL = List.of(OFFICE_HOME, OFFICE_TIMEOUT_MS, OFFICE_HEAP_MB);

  private FormatsKeys() {}
}
