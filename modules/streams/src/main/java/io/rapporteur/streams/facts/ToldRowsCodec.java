package io.rapporteur.streams.facts;

import io.rapporteur.streams.stores.UnreadableStateException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of {@link ToldRows} in the store and its changelog: 25 a row that stands, 17 one that
 * was taken back. The first byte is the format.
 */
final class ToldRowsCodec {
  private static final byte FORMAT = 1;
  private static final int ID = 1 + FactId.BYTES;
  private static final FactKind[] KINDS = FactKind.values();

  private ToldRowsCodec() {}

  static byte[] encode(ToldRows told) {
    int size = 1 + 2 * Long.BYTES + 2 * Integer.BYTES + told.rows().size() * (ID + Long.BYTES);
    ByteBuffer bytes = ByteBuffer.allocate(size + told.left().size() * ID);
    bytes.put(FORMAT).putLong(told.at()).putLong(told.offset()).putInt(told.rows().size());
    for (Map.Entry<FactId, Long> row : told.rows().entrySet()) {
      put(bytes, row.getKey());
      bytes.putLong(row.getValue());
    }
    bytes.putInt(told.left().size());
    told.left().forEach(id -> put(bytes, id));
    return bytes.array();
  }

  /**
   * What the store holds; null for null.
   *
   * @throws UnreadableStateException when the bytes are of an unknown format or damaged
   */
  static ToldRows decode(byte[] stored) {
    if (stored == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(stored);
    try {
      byte format = bytes.get();
      if (format != FORMAT) {
        throw UnreadableStateException.ofFormat("the store of facts", format, FORMAT);
      }
      long at = bytes.getLong();
      long offset = bytes.getLong();
      SortedMap<FactId, Long> rows = new TreeMap<>();
      for (int left = bytes.getInt(); left > 0; left--) {
        rows.put(id(bytes), bytes.getLong());
      }
      Set<FactId> gone = new LinkedHashSet<>();
      for (int left = bytes.getInt(); left > 0; left--) {
        gone.add(id(bytes));
      }
      return new ToldRows(at, offset, rows, gone);
    } catch (BufferUnderflowException | ArrayIndexOutOfBoundsException e) {
      throw UnreadableStateException.damaged("an entry in the store of facts", e);
    }
  }

  private static void put(ByteBuffer bytes, FactId id) {
    bytes.put((byte) id.kind().ordinal()).put(id.bytes());
  }

  private static FactId id(ByteBuffer bytes) {
    FactKind kind = KINDS[bytes.get()];
    byte[] hash = new byte[FactId.BYTES];
    bytes.get(hash);
    return FactId.of(kind, hash);
  }
}
