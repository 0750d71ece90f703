package io.rapporteur.cli.watch;

import io.rapporteur.cli.UserError;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.streams.outcome.ContentMark;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
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
 *
 * <p>A letter of annotated records goes to annotate, as a request to tell the record again: put
 * back there, an old version would stand behind a newer one, for all who read them. Annotate alone
 * knows which is in force.
 */
public final class Replay {
  /** Goes along, so that the next failure counts on. */
  private static final String ATTEMPT = "dl.attempt";

  private static final String NOTE = "dl.note";

  /** The broker may have taken it: the next replay ends it, and looks what waits after that. */
  private static final String UNKNOWN =
      "the broker did not say in time whether it was done, all or nothing; ask again: what was"
          + " replayed or discarded is not taken twice";

  private final Map<String, Object> client;
  private final Function<String, Optional<String>> targets;
  private final Supplier<TopicReader> topic;

  /**
   * A replay with the properties of a Kafka producer.
   *
   * @param prefix beginning of the transaction's id, as rights are given for it
   * @param targets where a letter of a topic is put; nowhere when it is not one that inputs come
   *     from: a letter's headers may say anything
   * @param topic opens the topic of the letters
   */
  public Replay(
      Map<String, Object> client,
      String prefix,
      Function<String, Optional<String>> targets,
      Supplier<TopicReader> topic) {
    this.targets = targets;
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
    boolean committing = false;
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
      committing = true;
      producer.commitTransaction();
      return letters;
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new UserError(
          "nothing was done: another replay or discard began meanwhile; `dead-letters list` shows"
              + " what waits still",
          e);
    } catch (TimeoutException | InterruptException e) {
      throw new UserError(committing ? UNKNOWN : "nothing was done: " + e.getMessage(), e);
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
    if (targets.apply(letter.topic()).isEmpty()) {
      throw new UserError(
          "dead letter "
              + letter.id()
              + " says that it came from "
              + letter.topic()
              + ", where nothing is put back: docs/operations.md, Dead letters");
    }
    if (letter.isCut()) {
      throw new UserError(
          "dead letter "
              + letter.id()
              + " was too large to be kept whole; feed the document again");
    }
  }

  private ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
    ConsumerRecord<byte[], byte[]> record = letter.record();
    Headers headers = new RecordHeaders();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(DeadLetter.PREFIX) || header.key().equals(ATTEMPT)) {
        headers.add(header);
      }
    }
    String target = targets.apply(letter.topic()).orElseThrow();
    if (!target.equals(letter.topic())) {
      headers.add(ContentMark.AGAIN, new byte[0]);
    }
    return new ProducerRecord<>(target, null, record.key(), record.value(), headers);
  }
}
