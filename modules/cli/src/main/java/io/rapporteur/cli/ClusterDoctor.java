package io.rapporteur.cli;

import io.rapporteur.cli.HungTransactions.Hung;
import io.rapporteur.cli.topics.TopicChange;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.config.Secrets;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.RegistryRefusedException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.streams.App;
import io.rapporteur.streams.rights.Lack;
import io.rapporteur.streams.rights.RightsCheck;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Looks at a cluster and its registry, for {@code doctor} and for the console. */
public final class ClusterDoctor {
  /** What `topics apply` does. */
  private static final Set<Kind> APPLIED = EnumSet.of(Kind.CREATE, Kind.CONFIGURE, Kind.REGISTER);

  /** The most that brokers allow a transaction, and a minute until they look. */
  private static final Duration OPEN_FOR_LONG = Duration.ofMinutes(16);

  private final Cluster cluster;
  private final RapporteurConfig config;
  private final Told told;

  /** Takes what is found, one thing after the other. */
  public interface Told {
    /**
     * Something was looked at.
     *
     * @param ok whether it is well
     * @param what it is
     * @param mend what to do; empty when it is well
     */
    void found(boolean ok, String what, String mend);
  }

  /** Looks at a cluster that answers. */
  public ClusterDoctor(Cluster cluster, Told told) {
    this.cluster = cluster;
    this.config = cluster.config();
    this.told = told;
  }

  /** The schema registry. @return whether it answers */
  public boolean registry() {
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

  /** Whether the user of the configuration has the rights of all applications. */
  void rights() {
    try (Admin admin = cluster.admin()) {
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

  /** The applications' groups, and what waits for them. */
  public void groups() {
    try (Admin admin = cluster.admin()) {
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

  /** Transactions that nobody ends. */
  public void transactions() {
    List<String> topics = config.catalogue().topics().stream().map(TopicSpec::name).toList();
    try (Admin admin = cluster.admin()) {
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

  /** Topics and schemas, as they are declared; the registry answers. */
  public void topics() {
    List<TopicChange> changes = new TopicPlan(cluster).plan();
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
    told.found(true, what, "");
  }

  private void bad(String what, String mend) {
    told.found(false, what, mend);
  }
}
