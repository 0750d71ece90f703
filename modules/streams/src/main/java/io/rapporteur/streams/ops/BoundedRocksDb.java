package io.rapporteur.streams.ops;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the native memory of all local stores of the process together: 96 MiB, instead of some 100
 * MiB for each store of each partition.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {
  private static final long MIB = 1024L * 1024L;
  private static final long CACHE = 96 * MIB;
  private static final long WRITE_BUFFERS = 32 * MIB;

  /** Made on first use, once RocksDB's native library is there. */
  private static final class Shared {
    static final Cache CACHE_OF_ALL;
    static final WriteBufferManager BUFFERS_OF_ALL;

    static {
      RocksDB.loadLibrary();
      CACHE_OF_ALL = new LRUCache(CACHE);
      BUFFERS_OF_ALL = new WriteBufferManager(WRITE_BUFFERS, CACHE_OF_ALL);
    }
  }

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(Shared.CACHE_OF_ALL);
    table.setCacheIndexAndFilterBlocks(true);
    options.setWriteBufferManager(Shared.BUFFERS_OF_ALL);
    options.setTableFormatConfig(table);
  }

  @Override
  public void close(String store, Options options) {
    // shared by all stores for the life of the process
  }
}
