package io.rapporteur.streams.partitions;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.TopicOffsets;
import io.rapporteur.streams.directory.TopicWidths;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Sees to it that nothing changes under a growth. */
final class QuietCheck {
  private static final Duration PATIENCE = Duration.ofMinutes(16);
  private static final long LOOK_AGAIN_MILLIS = 200;

  private final RapporteurConfig config;
  private final Admin admin;
  private final Consumer<String> told;

  QuietCheck(RapporteurConfig config, Admin admin, Consumer<String> told) {
    this.config = config;
    this.admin = admin;
    this.told = told;
  }

  /**
   * Passes when no instance of any application is in its group: all write what another reads.
   *
   * @param patience waits so long for those that were killed to be given up
   * @throws GrowthException when one still is
   */
  void requireNoInstances(Duration patience) {
    List<String> busy = busy();
    if (!busy.isEmpty() && !patience.isZero()) {
      long end = System.nanoTime() + patience.toNanos();
      await(() -> busy().isEmpty() || System.nanoTime() > end, "instances to leave " + busy);
      busy = busy();
    }
    if (!busy.isEmpty()) {
      throw new GrowthException(
          "instances still run in "
              + String.join(", ", busy)
              + ": stop every one, then run this again");
    }
  }

  private List<String> busy() {
    Set<String> ours =
        Stream.of(App.values()).map(app -> app.groupId(config)).collect(Collectors.toSet());
    return AdminAnswers.of(admin.listGroups().all(), "list its groups").stream()
        .filter(group -> ours.contains(group.groupId()))
        .filter(group -> group.groupState().filter(QuietCheck::hasMembers).isPresent())
        .map(group -> group.groupId())
        .sorted()
        .toList();
  }

  private static boolean hasMembers(GroupState state) {
    return state != GroupState.EMPTY && state != GroupState.DEAD;
  }

  /** Waits until brokers know of the partitions. */
  void awaitWidth(Collection<String> topics, int partitions) {
    await(
        () -> TopicWidths.of(admin, topics).values().stream().allMatch(w -> w == partitions),
        "the new partitions");
  }

  /** Waits for the transactions of an instance that was killed: brokers abort them in the end. */
  void awaitEndedTransactions(Collection<String> topics) {
    await(
        () ->
            ends(topics, IsolationLevel.READ_COMMITTED)
                .equals(ends(topics, IsolationLevel.READ_UNCOMMITTED)),
        "open transactions on " + topics + " to end");
  }

  private void await(BooleanSupplier done, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean said = false;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new GrowthException("waited " + PATIENCE.toMinutes() + " minutes for " + what);
      }
      if (!said) {
        told.accept("waiting for " + what);
        said = true;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
  }

  private Map<TopicPartition, Long> ends(Collection<String> topics, IsolationLevel isolation) {
    return TopicOffsets.of(admin, topics, OffsetSpec.latest(), isolation);
  }
}
