package io.rapporteur.analysis.parse;

import java.time.Instant;

/**
 * What came beside a payload, from record headers or a command line. Every field may be null.
 *
 * @param contentType media type, with or without a charset parameter
 * @param uri identifies the document; a uri inside the payload goes before it
 * @param source name or domain of the party that supplied the document
 * @param published when the document was first published
 * @param language BCP 47 tag as declared
 * @param version sequence number
 * @param fallbackUri the uri of a document that has none; null to derive one from the content
 * @param versionCreated when this version was created or captured
 */
public record Envelope(
    String contentType,
    String uri,
    String source,
    Instant published,
    String language,
    Long version,
    String fallbackUri,
    Instant versionCreated) {

  /** Nothing is known but the payload. */
  public static final Envelope NONE = new Envelope(null, null, null, null, null, null, null);

  /** An envelope that does not say when the version was created. */
  public Envelope(
      String contentType,
      String uri,
      String source,
      Instant published,
      String language,
      Long version,
      String fallbackUri) {
    this(contentType, uri, source, published, language, version, fallbackUri, null);
  }

  /** The same for one part of a payload: of another type, with an identity of its own. */
  public Envelope part(String type, String partUri) {
    return new Envelope(type, null, source, published, language, null, partUri, versionCreated);
  }
}
