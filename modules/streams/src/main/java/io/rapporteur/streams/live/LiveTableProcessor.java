package io.rapporteur.streams.live;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Feeds a {@link LiveTable} from the global thread, at start as later. The store itself holds the
 * keys alone: what counts is in the snapshot.
 */
final class LiveTableProcessor implements Processor<byte[], byte[], Void, Void> {
  private static final byte[] PRESENT = {};

  private final String storeName;
  private final LiveTable<?> table;
  private KeyValueStore<byte[], byte[]> store;

  LiveTableProcessor(String storeName, LiveTable<?> table) {
    this.storeName = storeName;
    this.table = table;
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    store = context.getStateStore(storeName);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    if (record.key() != null) {
      table.accept(record);
      store.put(record.key(), record.value() == null ? null : PRESENT);
    }
  }
}
