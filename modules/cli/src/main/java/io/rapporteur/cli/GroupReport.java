package io.rapporteur.cli;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.TopicOffsets;
import io.rapporteur.streams.ops.GroupLag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;

/** How the applications' groups are, and what waits for them. */
final class GroupReport {
  private final Admin admin;
  private final RapporteurConfig config;

  GroupReport(Admin admin, RapporteurConfig config) {
    this.admin = admin;
    this.config = config;
  }

  /**
   * How an application is.
   *
   * @param text in words
   * @param idle whether records wait and no instance is there for them
   */
  record Line(String text, boolean idle) {}

  /** One line for each application. */
  List<Line> lines() {
    Map<String, GroupState> states = new HashMap<>();
    for (GroupListing group : AdminAnswers.of(admin.listGroups().all(), "list its groups")) {
      states.put(group.groupId(), group.groupState().orElse(GroupState.UNKNOWN));
    }
    return List.of(App.values()).stream()
        .map(app -> line(app, Optional.ofNullable(states.get(app.groupId(config)))))
        .toList();
  }

  private Line line(App app, Optional<GroupState> state) {
    try (GroupLag lag =
        new GroupLag(
            admin,
            app.groupId(config),
            app.reads(config),
            config.kafkaClientProperties(ClientRole.CONSUMER))) {
      // twice: what stands still is looked into, since marks of transactions are no records
      lag.look(System.currentTimeMillis());
      lag.look(System.currentTimeMillis());
      boolean runs = state.filter(s -> s != GroupState.EMPTY && s != GroupState.DEAD).isPresent();
      String text =
          app.id()
              + (runs ? " runs (" + state.get() + "), " : " does not run, ")
              + (lag.total() == 1 ? "1 record waits" : lag.total() + " records wait");
      return new Line(text, !runs && state.isPresent() && lag.total() > 0);
    }
  }

  /** Records on the topic of dead letters, marks of what is dealt with among them. */
  long deadLetters() {
    String topic = config.topics().deadLetters();
    return offsets(topic, OffsetSpec.latest()) - offsets(topic, OffsetSpec.earliest());
  }

  private long offsets(String topic, OffsetSpec which) {
    return TopicOffsets.of(admin, List.of(topic), which, IsolationLevel.READ_UNCOMMITTED)
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
