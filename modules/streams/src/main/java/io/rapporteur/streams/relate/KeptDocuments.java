package io.rapporteur.streams.relate;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The documents that are kept, by language and uri. */
final class KeptDocuments {
  private static final char DOCUMENT = 'D';

  /** Takes one document after the other. */
  interface Visitor {
    void visit(String language, String uri, KeptDocument kept);
  }

  private final KeyValueStore<Bytes, byte[]> store;

  KeptDocuments(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  KeptDocument get(String language, String uri) {
    return KeptDocument.decode(store.get(KeptKeys.of(DOCUMENT, language, uri)));
  }

  void put(String language, String uri, KeptDocument kept) {
    store.put(KeptKeys.of(DOCUMENT, language, uri), kept.encoded());
  }

  void remove(String language, String uri) {
    store.delete(KeptKeys.of(DOCUMENT, language, uri));
  }

  void all(Visitor visitor) {
    try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
      while (entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        KeptKeys key = KeptKeys.read(entry.key);
        visitor.visit(key.language(), key.rest(), KeptDocument.decode(entry.value));
      }
    }
  }
}
