package io.rapporteur.client;

import io.rapporteur.contracts.serde.UnreadablePayloadException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a service does with records. Called on one thread, one record at a time, in order within
 * each partition. A record may come again after a crash or a rebalance: handling it twice must do
 * no harm, which writing by key sees to.
 *
 * @param <T> model class
 */
@FunctionalInterface
public interface NewsHandler<T> {

  /**
   * Handles a record. {@link NewsRecord#withdrawn} tells a withdrawal.
   *
   * @throws Exception to stop the consumer: this record and those after it stay unread
   */
  void handle(NewsRecord<T> record) throws Exception;

  /**
   * Handles a record that is not of the type expected. Returning passes over it; the default stops
   * the consumer, since passing over data silently is nobody's default.
   *
   * @param record key and bytes as they are on the topic
   */
  default void unreadable(ConsumerRecord<byte[], byte[]> record, UnreadablePayloadException cause)
      throws Exception {
    throw cause;
  }
}
