package io.rapporteur.export;

import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One file that is written. */
interface RecordFile extends AutoCloseable {

  /**
   * Adds a record.
   *
   * @return false when it could not be read
   */
  boolean write(ConsumerRecord<byte[], byte[]> record) throws IOException;

  @Override
  void close() throws IOException;
}
