package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Holdings;
import io.rapporteur.console.index.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Holdings that are refreshed when they are told to, and not once a second. */
record Refreshed(ClusterHoldings holdings, Nodes nodes, String prefix) implements Holdings {
  @Override
  public Map<Integer, Long> offsets() {
    return holdings.offsets();
  }

  @Override
  public void expect(Set<String> uris) throws IOException {
    holdings.expect(uris);
  }

  @Override
  public boolean holds(String uri) {
    return holdings.holds(uri);
  }

  @Override
  public void put(Arrival arrival, Row row) {
    holdings.put(arrival, row);
  }

  @Override
  public void remove(String uri, long offset) {
    holdings.remove(uri, offset);
  }

  @Override
  public void flush() throws IOException {
    holdings.flush();
  }

  @Override
  public boolean refresh() {
    nodes.ask("POST", Indices.all(prefix, "/_refresh"), null);
    return holdings.refresh();
  }

  @Override
  public void commit(Map<Integer, Long> offsets) throws IOException {
    holdings.commit(offsets);
  }

  @Override
  public void expire(LocalDate oldest) {
    holdings.expire(oldest);
  }

  @Override
  public int count() {
    return holdings.count();
  }

  @Override
  public LocalDate first() {
    return holdings.first();
  }

  @Override
  public long bytes() {
    return holdings.bytes();
  }

  @Override
  public void close() {
    holdings.close();
  }
}
