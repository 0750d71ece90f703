package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TopicCheck;
import io.rapporteur.cli.kafka.WrittenBy;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.client.Withdrawal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents back. */
@Command(name = "withdraw", description = "Take documents back, and all that was derived of them.")
final class WithdrawCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "URI", description = "Their uris.")
  List<String> uris;

  @Option(
      names = "--forget",
      description =
          "Forget the numbers of their versions too: what is sent later is let in with any number.")
  boolean forget;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    Cluster cluster = Cluster.of(spec);
    TopicCheck.exists(cluster, cluster.topics().documents());
    try (NewsFeed feed = cluster.feed()) {
      for (String uri : uris) {
        Withdrawal withdrawal = Withdrawal.of(uri).by(WrittenBy.me());
        feed.withdraw(forget ? withdrawal.forgetting() : withdrawal).get();
        Terminal.out().line("withdrew " + Harmless.line(uri));
      }
    }
    return 0;
  }
}
