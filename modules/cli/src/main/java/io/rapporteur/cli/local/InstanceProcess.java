package io.rapporteur.cli.local;

import io.rapporteur.streams.Applications;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All applications in a process of their own, as {@code rapporteur run all} runs them. */
public final class InstanceProcess extends ServerProcess {

  /** What an orchestrator should give it, docs/operations.md. */
  private static final Duration GRACE = Duration.ofSeconds(60);

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
    return new InstanceProcess(
        ChildProcess.start("instance", arguments, directory, logFile, GRACE));
  }

  /**
   * Stops it as an orchestrator does.
   *
   * @return whether it did so by itself, with all that was in hand
   */
  public boolean stop() {
    return process.stop() && !process.logged(Applications.NOT_STOPPED);
  }
}
