package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.TraceContext;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.IllegalGenerationException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes rounds: documents, and that they were seen, in one transaction. Offsets go with it, though
 * nothing is read by them, since with them the broker refuses an instance whose partition another
 * one has by now.
 */
final class Writer {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  private final Producer<byte[], byte[]> producer;
  private final Consumer<byte[], byte[]> consumer;
  private final String topic;
  private final BinaryOperator<String> parents;
  private final CloudEvents events;

  /**
   * @param topic where it stands what was seen
   * @param parents the {@code traceparent} to send to a topic the document of a uri with; null for
   *     none
   * @param events what is added to what others read
   */
  Writer(
      Producer<byte[], byte[]> producer,
      Consumer<byte[], byte[]> consumer,
      String topic,
      BinaryOperator<String> parents,
      CloudEvents events) {
    this.producer = producer;
    this.consumer = consumer;
    this.topic = topic;
    this.parents = parents;
    this.events = events;
  }

  /**
   * Writes rounds; all of them, or none.
   *
   * @return false when they were not written and have to be done again, by whoever owns them
   * @throws org.apache.kafka.common.KafkaException when this process cannot go on: whether the
   *     transaction ended is not known then, and whoever reads the topic next waits for its end
   */
  boolean write(
      List<Round> rounds, Map<TopicPartition, OffsetAndMetadata> offsets, int partitions) {
    producer.beginTransaction();
    try {
      for (Round round : rounds) {
        send(round, StateRecords.partition(round.feed().url(), partitions));
      }
      // all records are written before the offsets are: see Memory
      producer.flush();
      producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
      producer.commitTransaction();
      return true;
    } catch (CommitFailedException
        | RebalanceInProgressException
        | IllegalGenerationException
        | UnknownMemberIdException
        | FencedInstanceIdException e) {
      LOG.info("partitions of feeds have moved; what was fetched for them is left to their owner");
      producer.abortTransaction();
      return false;
    }
  }

  private void send(Round round, int partition) {
    for (Round.Output output : round.outputs()) {
      Headers headers = new RecordHeaders();
      output.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
      String parent = parents.apply(output.topic(), output.key());
      if (parent != null) {
        headers.add(TraceContext.PARENT, parent.getBytes(UTF_8));
      }
      byte[] key = output.key().getBytes(UTF_8);
      long now = System.currentTimeMillis();
      Headers all = events.of(output.topic(), key, output.value(), headers, now);
      producer.send(new ProducerRecord<>(output.topic(), null, now, key, output.value(), all));
    }
    String url = round.feed().url();
    round
        .seen()
        .forEach(
            (id, seen) -> state(partition, StateRecords.key(url, id), StateRecords.value(seen)));
    round.forgotten().forEach(id -> state(partition, StateRecords.key(url, id), null));
    state(partition, StateRecords.key(url), StateRecords.value(round.health()));
  }

  private void state(int partition, byte[] key, byte[] value) {
    producer.send(new ProducerRecord<>(topic, partition, key, value));
  }
}
