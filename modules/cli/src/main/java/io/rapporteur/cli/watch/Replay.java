package io.rapporteur.cli.watch;

import io.rapporteur.cli.UserError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts dead letters back where they came from, key, bytes and headers as they were. */
public final class Replay {
  /** Goes along, so that the next failure counts on. */
  private static final String ATTEMPT = "dl.attempt";

  private static final String PREFIX = "dl.";

  private final Map<String, Object> client;

  /** A replay with the properties of a Kafka producer. */
  public Replay(Map<String, Object> client) {
    this.client = new HashMap<>(client);
    this.client.put("acks", "all");
    this.client.putIfAbsent("max.block.ms", "15000");
  }

  /** Sends them and waits for the broker; returns how many it has acknowledged. */
  public int send(List<DeadLetter> letters) {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(client, bytes, bytes)) {
      List<Future<?>> answers = new ArrayList<>();
      for (DeadLetter letter : letters) {
        answers.add(producer.send(original(letter)));
      }
      for (Future<?> answer : answers) {
        answer.get();
      }
      return answers.size();
    } catch (ExecutionException e) {
      throw new UserError("not all could be replayed: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }

  private static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
    if (letter.topic().isEmpty()) {
      throw new UserError("dead letter " + letter.id() + " does not say which topic it came from");
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
      if (!header.key().startsWith(PREFIX) || header.key().equals(ATTEMPT)) {
        headers.add(header);
      }
    }
    return new ProducerRecord<>(letter.topic(), null, record.key(), record.value(), headers);
  }
}
