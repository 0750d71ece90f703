package io.rapporteur.cli.watch;

import io.rapporteur.cli.UserError;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts dead letters back where they came from, key, bytes and headers as they were, and marks them
 * on their own topic: both in one transaction, so that none goes twice and none is lost half-way.
 */
public final class Replay {
  /** Goes along, so that the next failure counts on. */
  private static final String ATTEMPT = "dl.attempt";

  private static final String NOTE = "dl.note";

  private final Map<String, Object> client;
  private final Predicate<String> inputs;

  /**
   * A replay with the properties of a Kafka producer.
   *
   * @param prefix beginning of the transaction's id, as rights are given for it
   * @param inputs whether a topic is one that inputs come from: a letter's headers may say anything
   */
  public Replay(Map<String, Object> client, String prefix, Predicate<String> inputs) {
    this.inputs = inputs;
    this.client = new HashMap<>(client);
    this.client.put("acks", "all");
    this.client.put("transactional.id", prefix + "-replay-" + UUID.randomUUID());
    this.client.putIfAbsent("max.block.ms", "15000");
  }

  /** Sends and marks them, all or none; returns how many. */
  public int send(List<DeadLetter> letters) {
    List<ProducerRecord<byte[], byte[]>> originals = letters.stream().map(this::original).toList();
    return transact(letters, DeadLetter.REPLAYED, null, originals);
  }

  /** Marks them as discarded, all or none; returns how many. */
  public int discard(List<DeadLetter> letters, String note) {
    return transact(letters, DeadLetter.DISCARDED, note, List.of());
  }

  private int transact(
      List<DeadLetter> letters,
      String mark,
      String note,
      List<ProducerRecord<byte[], byte[]>> originals) {
    if (letters.isEmpty()) {
      return 0;
    }
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      producer.initTransactions();
      producer.beginTransaction();
      originals.forEach(producer::send);
      letters.forEach(letter -> producer.send(mark(letter, mark, note)));
      producer.commitTransaction();
      return letters.size();
    } catch (KafkaException e) {
      throw new UserError("nothing was done: " + e.getMessage(), e);
    }
  }

  private static ProducerRecord<byte[], byte[]> mark(DeadLetter letter, String mark, String note) {
    ConsumerRecord<byte[], byte[]> record = letter.record();
    Headers headers = new RecordHeaders();
    headers.add(DeadLetter.PREFIX + mark, letter.id().getBytes(StandardCharsets.UTF_8));
    if (note != null) {
      headers.add(NOTE, note.getBytes(StandardCharsets.UTF_8));
    }
    return new ProducerRecord<>(record.topic(), record.partition(), record.key(), null, headers);
  }

  private ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
    if (letter.topic().isEmpty()) {
      throw new UserError("dead letter " + letter.id() + " does not say which topic it came from");
    }
    if (!inputs.test(letter.topic())) {
      throw new UserError(
          "dead letter "
              + letter.id()
              + " says that it came from "
              + letter.topic()
              + ", which no input comes from: it is not put there");
    }
    if (letter.isCut()) {
      throw new UserError(
          "dead letter "
              + letter.id()
              + " was too large to be kept whole; feed the document again");
    }
    ConsumerRecord<byte[], byte[]> record = letter.record();
    Headers headers = new RecordHeaders();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(DeadLetter.PREFIX) || header.key().equals(ATTEMPT)) {
        headers.add(header);
      }
    }
    return new ProducerRecord<>(letter.topic(), null, record.key(), record.value(), headers);
  }
}
