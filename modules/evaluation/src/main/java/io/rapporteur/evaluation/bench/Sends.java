package io.rapporteur.evaluation.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends many records and, at the end, waits for all of them. One that was refused ends a
 * measurement there: what is waited for afterwards would never come.
 */
final class Sends<V> implements AutoCloseable {
  private final Producer<String, V> producer;
  private final AtomicLong refused = new AtomicLong();
  private final AtomicReference<Exception> first = new AtomicReference<>();

  Sends(Producer<String, V> producer) {
    this.producer = producer;
  }

  void send(ProducerRecord<String, V> record) {
    producer.send(
        record,
        (written, failure) -> {
          if (failure != null) {
            refused.incrementAndGet();
            first.compareAndSet(null, failure);
          }
        });
  }

  /**
   * Waits for the last acknowledgement.
   *
   * @throws IllegalStateException when a record was not written, with the first cause
   */
  @Override
  public void close() {
    producer.flush();
    if (refused.get() > 0) {
      throw new IllegalStateException(refused + " records were not written", first.get());
    }
  }
}
