package io.rapporteur.cli;

import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.TopicOffsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Transactions that nobody will end: partitions on which a producer began one so long ago that the
 * brokers would have given it up had they known of it. Whoever reads committed records waits there
 * for ever. They are left by brokers that lost a mark (Kafka skips the marks of a partition that
 * has no leader at that moment) or by an unclean election.
 */
final class HungTransactions {
  private final Admin admin;
  private final Duration age;

  /**
   * @param age how long ago its last record was written, at least; more than any {@code
   *     transaction.timeout.ms}
   */
  HungTransactions(Admin admin, Duration age) {
    this.admin = admin;
    this.age = age;
  }

  /** A partition on which one hangs, the offset it began at, and when it was last written to. */
  record Hung(TopicPartition partition, long producerId, long startOffset, Instant last) {
    String text() {
      return partition
          + " is held at offset "
          + startOffset
          + " by a transaction that nobody ends, last written to "
          + last.truncatedTo(ChronoUnit.SECONDS)
          + ": consumers that read committed records wait there";
    }

    String mend() {
      return "kafka-transactions.sh --bootstrap-server … abort --topic "
          + partition.topic()
          + " --partition "
          + partition.partition()
          + " --start-offset "
          + startOffset
          + " (docs/operations.md, A transaction that hangs)";
    }
  }

  /**
   * Those of some topics, by topic and partition.
   *
   * @throws KafkaException when the cluster does not answer, or does not let this user read a topic
   */
  List<Hung> on(Collection<String> topics) {
    List<TopicPartition> partitions = TopicOffsets.partitions(admin, topics);
    Map<TopicPartition, PartitionProducerState> producers =
        AdminAnswers.of(admin.describeProducers(partitions).all(), "describe its producers");
    List<Hung> old = open(producers, System.currentTimeMillis() - age.toMillis());
    // a batch has its records' times, which may be those of old documents: the coordinator knows
    return old.isEmpty() ? old : unknown(old, known(old));
  }

  /**
   * Transactions that are open on partitions, by topic and partition.
   *
   * @param before when their last record is from at the latest, milliseconds
   */
  static List<Hung> open(Map<TopicPartition, PartitionProducerState> producers, long before) {
    List<Hung> open = new ArrayList<>();
    producers.forEach(
        (partition, state) ->
            state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .filter(producer -> producer.lastTimestamp() <= before)
                .map(producer -> hung(partition, producer))
                .forEach(open::add));
    open.sort(
        Comparator.comparing((Hung one) -> one.partition().topic())
            .thenComparing(one -> one.partition().partition()));
    return open;
  }

  /** Those that no coordinator has in hand: it ends the others in their time. */
  static List<Hung> unknown(List<Hung> open, Collection<TransactionDescription> known) {
    return open.stream()
        .filter(
            one ->
                known.stream()
                    .noneMatch(
                        transaction ->
                            transaction.producerId() == one.producerId()
                                && transaction.topicPartitions().contains(one.partition())))
        .toList();
  }

  /** What their coordinators know of the producers of some. */
  private Collection<TransactionDescription> known(List<Hung> open) {
    List<Long> ids = open.stream().map(Hung::producerId).distinct().toList();
    List<String> transactions =
        AdminAnswers.of(
                admin.listTransactions(new ListTransactionsOptions().filterProducerIds(ids)).all(),
                "list its transactions")
            .stream()
            .map(TransactionListing::transactionalId)
            .toList();
    return AdminAnswers.of(
            admin.describeTransactions(transactions).all(), "describe its transactions")
        .values();
  }

  private static Hung hung(TopicPartition partition, ProducerState producer) {
    return new Hung(
        partition,
        producer.producerId(),
        producer.currentTransactionStartOffset().getAsLong(),
        Instant.ofEpochMilli(producer.lastTimestamp()));
  }
}
