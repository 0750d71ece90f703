package io.rapporteur.streams.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** Rows by id, in the order they were added. */
public final class FactRows {
  private final Map<FactId, SpecificRecord> byId = new LinkedHashMap<>();

  /**
   * Adds a row. Where several of a sort stand at one place, all but the first get ids that count
   * them.
   *
   * @param id of the first
   * @param row makes the row of its id
   */
  void add(FactId id, Function<String, SpecificRecord> row) {
    FactId free = id;
    for (int n = 1; byId.containsKey(free); n++) {
      free = FactId.of(id.kind(), id.hash(), String.valueOf(n));
    }
    byId.put(free, row.apply(free.toString()));
  }

  /** The rows. */
  public Map<FactId, SpecificRecord> byId() {
    return byId;
  }
}
