package io.rapporteur.streams.topology;

import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What topologies are put together with. */
final class TopologyPieces {
  private TopologyPieces() {}

  /** A sink for bytes that were made and measured before. */
  static void sink(Topology topology, String name, String topic, String parent) {
    topology.addSink(name, topic, new ByteArraySerializer(), new OutputSerializer(), parent);
  }

  /**
   * A repartition topic.
   *
   * @param width its partitions; empty for as many as the input has
   */
  static Repartitioned<byte[], byte[]> repartitioned(String name, OptionalInt width) {
    Repartitioned<byte[], byte[]> topic =
        Repartitioned.with(Serdes.ByteArray(), Serdes.ByteArray()).withName(name);
    return width.isPresent() ? topic.withNumberOfPartitions(width.getAsInt()) : topic;
  }

  /** A store without a cache: its changelog has every write in the order it was made. */
  static StoreBuilder<?> store(Function<String, KeyValueBytesStoreSupplier> stores, String name) {
    return Stores.keyValueStoreBuilder(stores.apply(name), Serdes.Bytes(), Serdes.ByteArray())
        .withCachingDisabled();
  }
}
