package io.rapporteur.streams.partitions;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.directory.AdminAnswers;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells of a growth that was begun and not ended, whoever looks: an offset committed for a group of
 * its own. Without it, changelogs that are as wide as the inputs, and not yet moved, would look
 * well.
 *
 * @param group whose name begins as the applications' do, as rights on groups need
 */
record GrowthMark(String group, TopicPartition at) {
  static GrowthMark of(RapporteurConfig config) {
    return new GrowthMark(
        config.applicationIdPrefix() + "-grow", new TopicPartition(config.topics().documents(), 0));
  }

  boolean isSet(Admin admin) {
    return before(admin).isPresent();
  }

  /** How many partitions there were when the growth began; empty when none is under way. */
  OptionalInt before(Admin admin) {
    OffsetAndMetadata mark =
        AdminAnswers.of(
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(),
                "tell the offsets of " + group)
            .get(at);
    return mark == null ? OptionalInt.empty() : OptionalInt.of((int) mark.offset());
  }

  /** Begins, with so many partitions. */
  void set(Admin admin, int before) {
    AdminAnswers.of(
        admin.alterConsumerGroupOffsets(group, Map.of(at, new OffsetAndMetadata(before))).all(),
        "take the mark of " + group);
  }

  void clear(Admin admin) {
    AdminAnswers.of(
        admin.deleteConsumerGroupOffsets(group, Set.of(at)).all(),
        "take back the mark of " + group);
  }
}
