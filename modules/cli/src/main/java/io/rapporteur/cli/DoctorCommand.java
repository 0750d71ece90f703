package io.rapporteur.cli;

import io.rapporteur.cli.local.BrokerProbe;
import io.rapporteur.cli.local.LocalAddress;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything that has to be there, and says how to mend what is not. */
@Command(
    name = "doctor",
    description = "Check Java, ports, broker, registry, topics and schemas; say how to mend each.")
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JAVA = 17;

  @Spec CommandSpec spec;

  /** Where it tells; a test's own. */
  Terminal out = Terminal.out();

  private boolean ill;

  @Override
  public Integer call() {
    RapporteurCommand root = RapporteurCommand.of(spec);
    java();
    RapporteurConfig config = config();
    if (config == null) {
      return 1;
    }
    local(root, config);
    boolean broker = broker(config);
    ClusterDoctor cluster = new ClusterDoctor(Cluster.of(spec), this::told);
    boolean registry = cluster.registry();
    if (broker) {
      cluster.rights();
      cluster.groups();
      cluster.transactions();
    }
    if (broker && registry) {
      cluster.topics();
    }
    out.line(ill ? "something is to be mended" : "all is well");
    return ill ? 1 : 0;
  }

  private void java() {
    int feature = Runtime.version().feature();
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    if (feature < OLDEST_JAVA) {
      bad("Java " + feature, "install version 17 or newer, or set JAVA_HOME");
    } else {
      good("Java " + Runtime.version() + ", heap up to " + heap + " MB");
    }
  }

  private RapporteurConfig config() {
    try {
      RapporteurConfig config = Cluster.of(spec).config();
      good("configuration is valid");
      return config;
    } catch (UserError | IllegalArgumentException e) {
      bad("configuration", e.getMessage());
      return null;
    }
  }

  private void local(RapporteurCommand root, RapporteurConfig config) {
    if (LocalAddress.find(root.data).isPresent()) {
      good("local services are up on " + root.data);
    } else {
      good("no local services are up; `rapporteur up` starts some");
      for (int port : new int[] {9092, 8081, config.managementPort()}) {
        if (port != 0 && !Ports.isFree(port)) {
          good(
              "port "
                  + port
                  + " is taken: `up` would choose another"
                  + (port == config.managementPort()
                      ? ", and `run` ends unless it is an instance of ours that is to be replaced;"
                          + " else set management.port"
                      : ""));
        }
      }
    }
    Path state = config.stateDir().toAbsolutePath();
    Path existing = state;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      // asked of the file system itself: rights are not all that keeps a directory from being
      // written
      Files.delete(Files.createTempFile(existing, "rapporteur", ".tmp"));
      good("state directory " + state + " can be written");
    } catch (IOException e) {
      bad("state directory " + state + " cannot be written (" + e + ")", "set state.dir");
    }
  }

  private boolean broker(RapporteurConfig config) {
    Properties client = config.kafkaClientProperties(ClientRole.ADMIN);
    try {
      Reachable.check(config);
    } catch (UserError e) {
      bad("broker", e.getMessage());
      return false;
    }
    Optional<String> problem = new BrokerProbe(client).problem();
    if (problem.isPresent()) {
      bad("something listens on " + config.bootstrapServers() + ", but", problem.get());
      return false;
    }
    good("Kafka answers on " + config.bootstrapServers());
    return true;
  }

  private void told(boolean ok, String what, String mend) {
    if (ok) {
      good(what);
    } else {
      bad(what, mend);
    }
  }

  private void good(String what) {
    out.line(out.style(Style.GREEN, "ok  ") + " " + what);
  }

  private void bad(String what, String mend) {
    ill = true;
    out.line(out.style(Style.RED, "MEND") + " " + what + ": " + mend);
  }
}
