package io.rapporteur.cli;

import io.rapporteur.cli.HungTransactions.Hung;
import io.rapporteur.cli.local.BrokerProbe;
import io.rapporteur.cli.local.LocalAddress;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.cli.topics.TopicChange;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.config.Secrets;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.RegistryRefusedException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.streams.App;
import io.rapporteur.streams.rights.Lack;
import io.rapporteur.streams.rights.RightsCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything that has to be there, and says how to mend what is not. */
@Command(
    name = "doctor",
    description = "Check Java, ports, broker, registry, topics and schemas; say how to mend each.")
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JAVA = 17;

  /** What `topics apply` does. */
  private static final Set<Kind> APPLIED = EnumSet.of(Kind.CREATE, Kind.CONFIGURE, Kind.REGISTER);

  /** The most that brokers allow a transaction, and a minute until they look. */
  private static final Duration OPEN_FOR_LONG = Duration.ofMinutes(16);

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
    boolean registry = registry(config);
    if (broker) {
      rights(config);
      groups(config);
      transactions(config);
    }
    if (broker && registry) {
      topics();
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

  private boolean registry(RapporteurConfig config) {
    String url = Secrets.withoutUserInfo(config.registrySettings().get("registry.url"));
    try (SchemaRegistry registry =
        config.with(Map.of("registry.attempts", "1")).connectRegistry()) {
      registry.check();
      good("schema registry answers on " + url);
      return true;
    } catch (RegistryRefusedException e) {
      bad(
          "schema registry on " + url,
          e.getMessage()
              + (e.status() == 401 || e.status() == 403
                  ? "; set registry.basic.auth.user.info or registry.bearer.token to who may read"
                  : "; is registry.url the base of its Confluent-compatible API?"));
      return false;
    } catch (RegistryException e) {
      bad("schema registry on " + url, e.getMessage() + "; start it, or set registry.url");
      return false;
    }
  }

  private void rights(RapporteurConfig config) {
    try (Admin admin = Cluster.of(spec).admin()) {
      RightsCheck check = new RightsCheck(admin, config);
      Set<Lack> lacks = new LinkedHashSet<>();
      for (App app : App.values()) {
        lacks.addAll(check.lacking(app));
      }
      Optional<String> told = check.told(List.copyOf(lacks));
      if (told.isPresent()) {
        bad("rights for the applications", told.get());
      } else {
        good("this user has the rights that the applications need");
      }
    }
  }

  private void groups(RapporteurConfig config) {
    try (Admin admin = Cluster.of(spec).admin()) {
      GroupReport report = new GroupReport(admin, config);
      for (GroupReport.Line line : report.lines()) {
        if (line.idle()) {
          bad(line.text(), "start an instance: `rapporteur run`");
        } else {
          good(line.text());
        }
      }
      long letters = report.deadLetters();
      good(
          letters == 0
              ? "no dead letters"
              : letters + " records on the topic of dead letters; `dead-letters list` tells");
    } catch (KafkaException e) {
      bad("groups and dead letters", e.getMessage());
    }
  }

  private void transactions(RapporteurConfig config) {
    List<String> topics = config.catalogue().topics().stream().map(TopicSpec::name).toList();
    try (Admin admin = Cluster.of(spec).admin()) {
      List<Hung> hung = new HungTransactions(admin, OPEN_FOR_LONG).on(topics);
      hung.forEach(one -> bad(one.text(), one.mend()));
      if (hung.isEmpty()) {
        good("no transaction hangs");
      }
    } catch (KafkaException e) {
      if (e.getCause() instanceof AuthorizationException) {
        good("whether transactions hang is not looked at: this user may not read every topic");
      } else {
        bad("transactions", e.getMessage());
      }
    }
  }

  private void topics() {
    List<TopicChange> changes = new TopicPlan(Cluster.of(spec)).plan();
    changes.forEach(
        change -> {
          if (change.kind() == Kind.LEAVE) {
            good(change.subject() + ": " + change.detail());
          } else if (change.kind() == Kind.INCOMPATIBLE) {
            bad(change.subject() + " is incompatible", change.detail());
          } else if (change.kind() == Kind.MEND) {
            bad(change.subject(), change.detail());
          }
        });
    long missing = changes.stream().filter(change -> APPLIED.contains(change.kind())).count();
    if (missing > 0) {
      bad(missing + " topics, settings or schemas are missing", "run `rapporteur topics apply`");
    } else {
      good("topics and schemas are as declared");
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
