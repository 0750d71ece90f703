package io.rapporteur.streams.partitions;

import io.rapporteur.streams.directory.PartitionHomes;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Moves what a changelog holds to the partitions its keys belong in. A key is written to its new
 * place and deleted from the old one in one transaction, so that it may be broken off and done
 * again. Local stores follow by themselves, since all of it is in the log that they are read back
 * from.
 */
final class StateMove {
  private final PartitionScan scan;
  private final Transactions transactions;

  StateMove(PartitionScan scan, Transactions transactions) {
    this.scan = scan;
    this.transactions = transactions;
  }

  /**
   * Moves the keys of a store.
   *
   * @param partitions so many the changelog has by now
   * @return how many keys moved
   */
  int move(KeyedStore store, String changelog, int partitions) {
    int moved = 0;
    for (int number = 0; number < partitions; number++) {
      TopicPartition from = new TopicPartition(changelog, number);
      long end = scan.end(from);
      Map<ByteBuffer, Long> abroad = abroad(store, from, end, partitions);
      if (!abroad.isEmpty()) {
        scan.read(
            from,
            scan.begin(from),
            end,
            record -> {
              Long last = abroad.get(ByteBuffer.wrap(record.key()));
              if (last != null && last == record.offset()) {
                move(store, record, partitions);
              }
            });
        transactions.commit();
        moved += abroad.size();
      }
    }
    return moved;
  }

  /** The keys of a partition that belong elsewhere, each with the offset of its last value. */
  private Map<ByteBuffer, Long> abroad(
      KeyedStore store, TopicPartition from, long end, int partitions) {
    Map<ByteBuffer, Long> abroad = new HashMap<>();
    scan.read(
        from,
        scan.begin(from),
        end,
        record -> {
          byte[] uri = store.uri(record.key());
          if (uri != null && PartitionHomes.of(uri, partitions) != from.partition()) {
            ByteBuffer key = ByteBuffer.wrap(record.key());
            if (record.value() == null) {
              abroad.remove(key);
            } else {
              abroad.put(key, record.offset());
            }
          }
        });
    return abroad;
  }

  private void move(KeyedStore store, ConsumerRecord<byte[], byte[]> record, int partitions) {
    int home = PartitionHomes.of(store.uri(record.key()), partitions);
    byte[] value = store.moved(record.value());
    transactions.send(
        new ProducerRecord<>(record.topic(), home, record.timestamp(), record.key(), value),
        new ProducerRecord<>(
            record.topic(), record.partition(), record.timestamp(), record.key(), (byte[]) null));
  }
}
