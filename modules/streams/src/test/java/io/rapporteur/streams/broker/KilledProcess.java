package io.rapporteur.streams.broker;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs intake and annotate in a process of its own, to be killed. */
public final class KilledProcess {
  private KilledProcess() {}

  /** Starts one with the settings of a cluster, and a state of its own. */
  static Process start(TestTopicsCluster cluster, File log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(KilledProcess.class.getName());
    cluster.values.forEach((key, value) -> command.add(key + "=" + value));
    command.add("state.dir=" + cluster.config.stateDir() + "-killed");
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      String[] setting = argument.split("=", 2);
      values.put(setting[0], setting[1]);
    }
    try (Applications running = TestApplications.start(RapporteurConfig.of(values))) {
      running.await();
    }
  }
}
