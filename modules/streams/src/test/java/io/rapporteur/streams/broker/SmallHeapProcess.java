package io.rapporteur.streams.broker;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ApplicationFailedException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.ops.FatalErrors;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the applications as {@code rapporteur run} does, in a process of its own. */
public final class SmallHeapProcess {
  private SmallHeapProcess() {}

  /** Starts one with the settings of a cluster. */
  static Process start(TestTopicsCluster cluster, String heap, File log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(SmallHeapProcess.class.getName());
    cluster.values.forEach((key, value) -> command.add(key + "=" + value));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  public static void main(String[] arguments) throws InterruptedException {
    FatalErrors.endTheProcess();
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      String[] setting = argument.split("=", 2);
      values.put(setting[0], setting[1]);
    }
    int status = 0;
    try (Applications running =
        TestApplications.start(RapporteurConfig.of(values), new GreedyAnalyzer())) {
      running.await();
    } catch (ApplicationFailedException e) {
      System.out.println(e.getMessage());
      status = 1;
    }
    System.exit(status);
  }
}
