package io.rapporteur.streams.relate;

import io.rapporteur.stories.telling.Dossier;
import io.rapporteur.stories.telling.Recent;
import java.util.Map;

/**
 * The dossiers of documents whose stories were told last, of all languages: the store is asked for
 * those alone that are not at hand, and what was worked out of a reading stays with it.
 */
final class Dossiers {
  /** What one takes, about: the reading and what was made of it. */
  private static final long BYTES = 100_000;

  /** The part of the heap that they may take. */
  private static final int PART = 10;

  private static final int LEAST = 600;

  private final KeptDocuments kept;
  private final PackedReadings readings;
  private final Map<String, Dossier> ready;

  Dossiers(KeptDocuments kept, PackedReadings readings) {
    this.kept = kept;
    this.readings = readings;
    ready = new Recent<>((int) Math.max(LEAST, Runtime.getRuntime().maxMemory() / PART / BYTES));
  }

  /**
   * The dossier of a document that is kept.
   *
   * @param content hash of its reading
   */
  Dossier of(String language, String uri, long content) {
    return ready.computeIfAbsent(
        language + ' ' + uri + ' ' + content, key -> readings.dossier(kept.get(language, uri)));
  }
}
