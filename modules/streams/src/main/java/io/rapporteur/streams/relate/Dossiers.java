package io.rapporteur.streams.relate;

import io.rapporteur.stories.telling.CacheBudget;
import io.rapporteur.stories.telling.Dossier;
import io.rapporteur.stories.telling.Recent;

/**
 * The dossiers of documents whose stories were told last, of all languages: the store is asked for
 * those alone that are not at hand, and what was worked out of a reading stays with it.
 */
final class Dossiers {
  /** Bytes of heap for a byte of a reading as it is written: the reading and what is made of it. */
  private static final int HEAP = 8;

  private final KeptDocuments kept;
  private final PackedReadings readings;
  private final Recent<String, Weighed> ready;

  private record Weighed(Dossier dossier, long bytes) {}

  Dossiers(KeptDocuments kept, PackedReadings readings, CacheBudget budget) {
    this.kept = kept;
    this.readings = readings;
    ready = new Recent<>(budget, Weighed::bytes);
  }

  /**
   * The dossier of a document that is kept.
   *
   * @param content hash of its reading
   */
  Dossier of(String language, String uri, long content) {
    return ready.of(language + ' ' + uri + ' ' + content, key -> weighed(language, uri)).dossier;
  }

  private Weighed weighed(String language, String uri) {
    KeptDocument document = kept.get(language, uri);
    byte[] record = PackedReadings.record(document);
    Dossier dossier = new Dossier(readings.decode(record), document.content());
    return new Weighed(dossier, (long) record.length * HEAP);
  }

  /** Forgets all, for good. */
  void release() {
    ready.release();
  }
}
