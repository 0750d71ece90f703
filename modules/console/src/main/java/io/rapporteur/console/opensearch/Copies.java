package io.rapporteur.console.opensearch;

import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.Follower;
import io.rapporteur.contracts.Topics;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Facts, stories and memberships in the cluster, an index for each topic. */
public final class Copies implements AutoCloseable {
  private final Clients clients;
  private final OpenSearchSettings settings;
  private final Nodes nodes;
  private final List<Follower> followers = new ArrayList<>();
  private final List<ClusterPatience> patiences = new ArrayList<>();

  private Copies(Clients clients, OpenSearchSettings settings) {
    this.clients = clients;
    this.settings = settings;
    this.nodes = settings == null ? null : new Nodes(settings);
  }

  /** Follows all of them; none when they are not to be kept. */
  public static Copies start(Clients clients, OpenSearchSettings settings) {
    Copies copies = new Copies(clients, settings);
    if (settings != null && settings.facts()) {
      try {
        copies.followAll(clients.topics());
      } catch (RuntimeException e) {
        copies.close();
        throw e;
      }
    }
    return copies;
  }

  private void followAll(Topics topics) {
    follow("mentions", topics.mentionFacts(), MentionFact.class, MentionFact.getClassSchema());
    follow(
        "quotations", topics.quotationFacts(), QuotationFact.class, QuotationFact.getClassSchema());
    follow("figures", topics.figureFacts(), FigureFact.class, FigureFact.getClassSchema());
    follow("verdicts", topics.verdictFacts(), VerdictFact.class, VerdictFact.getClassSchema());
    follow("stories", topics.stories(), Story.class, Story.getClassSchema());
    follow("memberships", topics.memberships(), Membership.class, Membership.getClassSchema());
  }

  private <T extends SpecificRecord> void follow(
      String name, String topic, Class<T> type, Schema schema) {
    ClusterPatience patience = new ClusterPatience(Duration.ofMillis(200), Duration.ofSeconds(30));
    patiences.add(patience);
    followers.add(Copier.follow(clients, nodes, settings, patience, name, topic, type, schema));
  }

  /** Why it does not get on; empty when it does. */
  public String failure() {
    return followers.stream()
        .map(Follower::failure)
        .filter(failure -> !failure.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    patiences.forEach(ClusterPatience::stop);
    followers.forEach(Follower::close);
  }
}
