package io.rapporteur.streams.admit;

import io.rapporteur.model.Document;
import io.rapporteur.streams.admit.VersionState.Brought;
import java.time.Instant;
import java.util.Comparator;

/**
 * Where a version stands among the versions of its document: a total order, so that the same
 * versions in any order end with the same one in force.
 *
 * @param version the publisher's number; 0 when it numbers none
 * @param created when the version was created, milliseconds since the epoch; when the publisher
 *     does not say, the timestamp of the record that brought it
 * @param arrival one more than the offset of the record that brought it, where that record's time
 *     stands for its creation: a broker stamps a whole batch alike; else 0
 * @param fingerprint of the content, the last resort; see {@link ContentFingerprint}
 */
public record VersionPosition(long version, long created, long arrival, long fingerprint)
    implements Comparable<VersionPosition> {
  private static final Comparator<VersionPosition> ORDER =
      Comparator.comparingLong(VersionPosition::version)
          .thenComparingLong(VersionPosition::created)
          .thenComparingLong(VersionPosition::arrival)
          .thenComparingLong(VersionPosition::fingerprint);

  /** The position of a document that some record brought. */
  static VersionPosition of(Document document, Brought by) {
    Instant created = document.getVersionCreated();
    return new VersionPosition(
        document.getVersion(),
        created == null ? by.timestamp() : created.toEpochMilli(),
        created == null ? by.offset() + 1 : 0,
        ContentFingerprint.of(document));
  }

  /** The same in another partition, in which offsets count other records. */
  VersionPosition movedElsewhere() {
    return new VersionPosition(version, created, 0, fingerprint);
  }

  @Override
  public int compareTo(VersionPosition other) {
    return ORDER.compare(this, other);
  }

  /** Whether both are the same version with the same content, whenever each was brought. */
  boolean sameContent(VersionPosition other) {
    return version == other.version && fingerprint == other.fingerprint;
  }
}
