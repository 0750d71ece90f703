package io.rapporteur.cli.watch;

import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts dead letters back where they came from, key, bytes and headers as they were, and marks them
 * on their own topic: both in one transaction, so that none is lost half-way. All who replay share
 * one transactional id: whoever begins ends what another has under way, as done or as not done, and
 * then looks once more which letters wait. So none goes twice, though two ask at once, and though
 * what was committed a moment ago did not show yet when the letters were chosen.
 */
public final class Replay {
  /** Goes along, so that the next failure counts on. */
  private static final String ATTEMPT = "dl.attempt";

  private static final String NOTE = "dl.note";

  private final Map<String, Object> client;
  private final Predicate<String> inputs;
  private final Supplier<TopicReader> topic;

  /**
   * A replay with the properties of a Kafka producer.
   *
   * @param prefix beginning of the transaction's id, as rights are given for it
   * @param inputs whether a topic is one that inputs come from: a letter's headers may say anything
   * @param topic opens the topic of the letters
   */
  public Replay(
      Map<String, Object> client,
      String prefix,
      Predicate<String> inputs,
      Supplier<TopicReader> topic) {
    this.inputs = inputs;
    this.topic = topic;
    this.client = new HashMap<>(client);
    this.client.put("acks", "all");
    this.client.put("transactional.id", prefix + "-replay-letters");
    this.client.putIfAbsent("max.block.ms", "15000");
  }

  /** Sends and marks those that wait still, all or none; returns them. */
  public List<DeadLetter> send(List<DeadLetter> letters) {
    letters.forEach(this::check);
    return transact(letters, DeadLetter.REPLAYED, null, true);
  }

  /** Marks those that wait still as discarded, all or none; returns them. */
  public List<DeadLetter> discard(List<DeadLetter> letters, String note) {
    return transact(letters, DeadLetter.DISCARDED, note, false);
  }

  private List<DeadLetter> transact(
      List<DeadLetter> chosen, String mark, String note, boolean back) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      producer.initTransactions();
      List<DeadLetter> letters = waiting(chosen);
      producer.beginTransaction();
      for (DeadLetter letter : letters) {
        if (back) {
          producer.send(original(letter));
        }
        producer.send(mark(letter, mark, note));
      }
      producer.commitTransaction();
      return letters;
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new UserError(
          "nothing was done: another replay or discard began meanwhile; `dead-letters list` shows"
              + " what waits still",
          e);
    } catch (KafkaException e) {
      throw new UserError("nothing was done: " + e.getMessage(), e);
    }
  }

  /** Those without a mark. Marks lie behind their letters, so reading begins at the first. */
  private List<DeadLetter> waiting(List<DeadLetter> chosen) {
    Map<Integer, Long> first = new HashMap<>();
    chosen.forEach(
        letter -> first.merge(letter.record().partition(), letter.record().offset(), Math::min));
    Set<String> done = new HashSet<>();
    try (TopicReader reader = topic.get().from(first)) {
      reader.toEnd(record -> done.add(new DeadLetter(record).dealtWith()));
    }
    return chosen.stream().filter(letter -> !done.contains(letter.id())).toList();
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

  private void check(DeadLetter letter) {
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
  }

  private static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
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
