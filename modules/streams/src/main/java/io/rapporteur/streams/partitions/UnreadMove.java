package io.rapporteur.streams.partitions;

import io.rapporteur.streams.directory.AdminAnswers;
import io.rapporteur.streams.directory.PartitionHomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Moves records that were not read yet to the partitions their keys belong in: where they are they
 * would meet no state. They are written once more, and the readers' offsets go past the old ones.
 * Those of a key that moves come first from where it was and then from where it is, which is the
 * order they were sent in. All of a topic is one transaction: a record written twice could take off
 * what came after it.
 */
final class UnreadMove {
  /** What one partition has that was not read. */
  private record Unread(TopicPartition at, long from, long to) {}

  private final Admin admin;
  private final PartitionScan scan;
  private final Transactions transactions;
  private final Consumer<String> told;
  private int before;
  private int partitions;
  private int written;

  /**
   * @param told of each partition that is done with, one line; none of it counts before all is done
   */
  UnreadMove(Admin admin, PartitionScan scan, Transactions transactions, Consumer<String> told) {
    this.admin = admin;
    this.scan = scan;
    this.transactions = transactions;
    this.told = told;
  }

  /**
   * Moves the unread records of a topic.
   *
   * @param before so many partitions keys were spread over
   * @param partitions so many there are now
   * @param groups its readers; one that never read is none
   * @return how many were written once more
   */
  int move(String topic, int before, int partitions, List<String> groups) {
    this.before = before;
    this.partitions = partitions;
    this.written = 0;
    Map<String, Map<TopicPartition, OffsetAndMetadata>> read = read(topic, groups);
    if (read.isEmpty()) {
      return 0;
    }
    List<Unread> all = new ArrayList<>();
    for (int number = 0; number < partitions; number++) {
      Unread unread = unread(new TopicPartition(topic, number), read);
      if (hasMoving(unread)) {
        all.add(unread);
      }
    }
    for (Unread unread : all) {
      scan.read(unread.at(), unread.from(), unread.to(), this::writeAbroad);
    }
    for (int done = 0; done < all.size(); done++) {
      Unread unread = all.get(done);
      scan.read(unread.at(), unread.from(), unread.to(), this::writeAtHome);
      skip(unread, read);
      told.accept(
          "%s: %,d unread records written so far, %d of %d partitions"
              .formatted(topic, written, done + 1, all.size()));
    }
    transactions.commit();
    return written;
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> read(
      String topic, List<String> groups) {
    Map<String, Map<TopicPartition, OffsetAndMetadata>> read = new LinkedHashMap<>();
    for (String group : groups) {
      Map<TopicPartition, OffsetAndMetadata> offsets =
          AdminAnswers.of(
              admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(),
              "tell the offsets of " + group);
      offsets.keySet().removeIf(partition -> !partition.topic().equals(topic));
      if (!offsets.isEmpty()) {
        read.put(group, offsets);
      }
    }
    return read;
  }

  /** From where the reader that is furthest behind has come to. */
  private Unread unread(
      TopicPartition at, Map<String, Map<TopicPartition, OffsetAndMetadata>> read) {
    long begin = scan.begin(at);
    long from =
        read.values().stream()
            .mapToLong(offsets -> offsets.containsKey(at) ? offsets.get(at).offset() : begin)
            .min()
            .orElseThrow();
    return new Unread(at, Math.max(begin, from), scan.end(at));
  }

  /** Whether any of it is of a key that moves. */
  private boolean hasMoving(Unread unread) {
    List<Long> moving = new ArrayList<>();
    scan.read(
        unread.at(),
        unread.from(),
        unread.to(),
        record -> {
          if (moving.isEmpty()
              && record.key() != null
              && PartitionHomes.of(record.key(), before)
                  != PartitionHomes.of(record.key(), partitions)) {
            moving.add(record.offset());
          }
        });
    return !moving.isEmpty();
  }

  private void writeAbroad(ConsumerRecord<byte[], byte[]> record) {
    if (home(record) != record.partition()) {
      write(record);
    }
  }

  private void writeAtHome(ConsumerRecord<byte[], byte[]> record) {
    if (home(record) == record.partition()) {
      write(record);
    }
  }

  private void write(ConsumerRecord<byte[], byte[]> record) {
    written++;
    transactions.send(
        new ProducerRecord<>(
            record.topic(),
            home(record),
            record.timestamp(),
            record.key(),
            record.value(),
            record.headers()));
  }

  private int home(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? record.partition() : PartitionHomes.of(record.key(), partitions);
  }

  /** Takes the readers past it. */
  private void skip(Unread unread, Map<String, Map<TopicPartition, OffsetAndMetadata>> read) {
    read.forEach(
        (group, offsets) -> {
          OffsetAndMetadata now = offsets.get(unread.at());
          if (now == null || now.offset() < unread.to()) {
            // the metadata is Kafka Streams' own: how far the clock of the stream has gone
            String metadata = now == null ? "" : now.metadata();
            transactions.offsets(
                group, Map.of(unread.at(), new OffsetAndMetadata(unread.to(), metadata)));
          }
        });
  }
}
