package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TopicCheck;
import io.rapporteur.cli.notify.Notifying;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Hands alerts on to a webhook, until stopped. */
@Command(
    name = "notify",
    description =
        "Post every alert to notify.url, signed, at least once; start more to share the work.")
final class NotifyCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Cluster cluster = Cluster.of(spec);
    Logging.as(cluster.config());
    Management management = new Management();
    Notifying notifying = new Notifying(cluster.config(), management.meters());
    TopicCheck.exists(cluster, cluster.topics().alerts());
    try (Resources resources = new Resources(() -> Terminal.err().line("stopping"))) {
      resources.keep(management);
      management.serve(cluster.config(), notifying::health);
      resources.keep(notifying);
      notifying.run();
    }
    return 0;
  }
}
