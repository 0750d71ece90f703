package io.rapporteur.cli.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All applications in a process of their own, as {@code rapporteur run all} runs them. */
public final class InstanceProcess extends ServerProcess {

  private InstanceProcess(ChildProcess process) {
    super(process);
  }

  /**
   * Starts an instance and returns at once.
   *
   * @param settings configuration, by key
   * @param directory its working directory
   * @param logFile file that takes what it prints; replaced
   * @param heapMegabytes most heap it may take
   */
  public static InstanceProcess start(
      Map<String, String> settings, Path directory, Path logFile, int heapMegabytes) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Supervised.class.getName(),
            "io.rapporteur.cli.Main",
            "run",
            "all"));
    settings.forEach((key, value) -> arguments.addAll(List.of("-D", key + "=" + value)));
    return new InstanceProcess(ChildProcess.start("instance", arguments, directory, logFile));
  }
}
