package io.rapporteur.streams.admit;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.Comparator;

/**
 * Where a version stands among the versions of its document: a total order, so that the same
 * versions in any order end with the same one in force.
 *
 * @param version the publisher's number; 0 when it numbers none
 * @param created when the version was created, milliseconds since the epoch; when the publisher
 *     does not say, the timestamp of the record that brought it
 * @param fingerprint of the content, the last resort; see {@link ContentFingerprint}
 */
public record VersionPosition(long version, long created, long fingerprint)
    implements Comparable<VersionPosition> {
  private static final Comparator<VersionPosition> ORDER =
      Comparator.comparingLong(VersionPosition::version)
          .thenComparingLong(VersionPosition::created)
          .thenComparingLong(VersionPosition::fingerprint);

  /**
   * The position of a document.
   *
   * @param recordTimestamp milliseconds since the epoch
   */
  public static VersionPosition of(Document document, long recordTimestamp) {
    Instant created = document.getVersionCreated();
    return new VersionPosition(
        document.getVersion(),
        created == null ? recordTimestamp : created.toEpochMilli(),
        ContentFingerprint.of(document));
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
