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
    Notifying notifying = new Notifying(cluster.config());
    TopicCheck.exists(cluster, cluster.topics().alerts());
    try (Resources resources = new Resources(() -> Terminal.err().line("stopping"))) {
      resources.keep(notifying);
      notifying.run();
    }
    return 0;
  }
}
