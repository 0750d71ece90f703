package io.rapporteur.streams.partitions;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.LedPartitions;
import io.rapporteur.streams.directory.TopicWidths;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;

/**
 * Gives an input topic more partitions, or mends what was left when somebody else did: what is
 * remembered of documents goes where their records come from now on, and so do records that wait.
 * All instances have to be stopped. It may be broken off and done again.
 */
public final class Growth {
  private static final Duration LEADERS_PATIENCE = Duration.ofSeconds(60);

  private final RapporteurConfig config;
  private final Duration patience;
  private final Consumer<String> told;

  /**
   * @param patience waits so long for instances that were killed to be given up by their groups
   * @param told of each step, one line
   */
  public Growth(RapporteurConfig config, Duration patience, Consumer<String> told) {
    this.config = config;
    this.patience = patience;
    this.told = told;
  }

  /**
   * Does it.
   *
   * @param topic full name of a topic that applications read by key
   * @param wanted partitions that it and those it is read together with shall have; 0 for as many
   *     as the widest of them has
   * @throws GrowthException when the topic is none of them, would shrink, or instances run
   * @throws org.apache.kafka.common.KafkaException when the cluster does not answer or refuses
   */
  public void grow(String topic, int wanted) {
    List<App> readers =
        Stream.of(App.values()).filter(app -> app.inputs(config.topics()).contains(topic)).toList();
    if (readers.isEmpty()) {
      throw new GrowthException(refusal(topic));
    }
    if (topic.equals(config.topics().annotated()) && config.groupProtocol().equals("streams")) {
      throw new GrowthException(
          "under group.protocol=streams a group keeps the topology it began with, and that of alert"
              + " and relate would be another: set group.protocol=classic for good first");
    }
    Set<String> together = new TreeSet<>();
    readers.forEach(app -> together.addAll(app.inputs(config.topics())));
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      QuietCheck quiet = new QuietCheck(config, admin, told);
      quiet.requireNoInstances(patience);
      int partitions = partitions(TopicWidths.of(admin, together), wanted);
      Transactions.endLeft(config, id());
      quiet.awaitEndedTransactions(together);
      GrowthMark mark = GrowthMark.of(config);
      int before = mark.before(admin).orElseGet(() -> before(admin, readers, together));
      mark.set(admin, before);
      widen(admin, together, partitions);
      move(admin, quiet, readers, together, before, partitions);
      mark.clear(admin);
    }
  }

  private String refusal(String topic) {
    Topics topics = config.topics();
    if (topic.equals(topics.rules()) || topic.equals(topics.entities())) {
      return topic + " has one partition, which keeps its records in order: leave it at that";
    }
    if (topic.equals(topics.stories())) {
      // its writers are one task a language, whatever the width: more partitions carry no more
      return topic
          + " keeps the partitions it was made with: facts remembers by them what it told of each"
          + " story, and relate writes no faster with more; leave it at that";
    }
    return "no application reads "
        + topic
        + " by key: give it partitions with Kafka's own tools, and tell its consumers";
  }

  private int partitions(Map<String, Integer> widths, int wanted) {
    if (widths.isEmpty()) {
      throw new GrowthException("the topic is not there; `rapporteur topics apply` makes it");
    }
    int widest = widths.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    if (wanted != 0 && wanted < widest) {
      throw new GrowthException(
          "partitions cannot be taken away: there are " + widths + " and " + wanted + " are asked");
    }
    return Math.max(widest, wanted);
  }

  /** What keys were spread over up to now: the topic itself may have been widened already. */
  private int before(Admin admin, List<App> readers, Set<String> together) {
    Map<String, Integer> changelogs = TopicWidths.of(admin, changelogs(readers));
    return Stream.concat(
            changelogs.values().stream(), TopicWidths.of(admin, together).values().stream())
        .min(Integer::compare)
        .orElseThrow();
  }

  private Set<String> changelogs(List<App> readers) {
    Set<String> changelogs = new TreeSet<>();
    readers.forEach(
        app -> KeyedStore.of(app).forEach(store -> changelogs.add(store.changelog(config))));
    return changelogs;
  }

  private void widen(Admin admin, Set<String> names, int partitions) {
    Map<String, NewPartitions> wider = new HashMap<>();
    TopicWidths.of(admin, names)
        .forEach(
            (name, width) -> {
              if (width < partitions) {
                wider.put(name, NewPartitions.increaseTo(partitions));
                told.accept(name + ": " + width + " partitions become " + partitions);
              }
            });
    AdminAnswers.of(admin.createPartitions(wider).all(), "add partitions");
    // what is moved is written to them at once
    Map<String, Integer> widths = new HashMap<>();
    wider.keySet().forEach(name -> widths.put(name, partitions));
    LedPartitions.await(admin, widths, LEADERS_PATIENCE);
  }

  private void move(
      Admin admin,
      QuietCheck quiet,
      List<App> readers,
      Set<String> together,
      int before,
      int partitions) {
    Map<String, Integer> there = TopicWidths.of(admin, changelogs(readers));
    widen(admin, there.keySet(), partitions);
    quiet.awaitWidth(together, partitions);
    if (readers.stream().allMatch(app -> KeyedStore.of(app).isEmpty())) {
      return;
    }
    quiet.awaitWidth(there.keySet(), partitions);
    quiet.awaitEndedTransactions(there.keySet());
    try (PartitionScan scan = new PartitionScan(config)) {
      try (Transactions transactions = Transactions.byTheThousand(config, id())) {
        moveStates(new StateMove(scan, transactions), readers, there.keySet(), partitions);
      }
      try (Transactions transactions = Transactions.atOnce(config, id())) {
        UnreadMove unread = new UnreadMove(admin, scan, transactions, told);
        for (String topic : together) {
          int moved = unread.move(topic, before, partitions, groups(readers, topic));
          told.accept(topic + ": " + moved + " unread records written anew");
        }
      }
    }
  }

  private String id() {
    return config.applicationIdPrefix() + "-grow";
  }

  private void moveStates(StateMove states, List<App> readers, Set<String> there, int partitions) {
    for (App app : readers) {
      for (KeyedStore store : KeyedStore.of(app)) {
        String changelog = store.changelog(config);
        if (there.contains(changelog)) {
          int moved = states.move(store, changelog, partitions);
          told.accept(changelog + ": " + moved + " entries moved");
        }
      }
    }
  }

  private List<String> groups(List<App> readers, String topic) {
    return readers.stream()
        .filter(app -> app.inputs(config.topics()).contains(topic))
        .map(app -> app.groupId(config))
        .toList();
  }
}
