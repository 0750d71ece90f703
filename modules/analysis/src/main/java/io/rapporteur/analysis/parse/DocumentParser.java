package io.rapporteur.analysis.parse;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes a {@link Document} of a payload: plain text, HTML or ninjs JSON. A pure function of the
 * payload and its envelope, so that a replay gives the same document.
 *
 * <p>The declared content type decides, unless the payload contradicts it: what is declared as JSON
 * must parse as JSON; what is declared as text but begins like a web page is read as one.
 */
public final class DocumentParser {
  /** A longer uri is refused: it is a record key and a store key everywhere downstream. */
  public static final int LONGEST_URI = 2_048;

  /**
   * Parses a payload.
   *
   * @param payload the bytes as received
   * @param envelope what came beside them
   * @throws UnreadableDocumentException with reason {@code empty}, {@code not-utf8}, {@code
   *     bad-charset}, {@code bad-json}, {@code bad-ninjs}, {@code not-text}, {@code not-a-page} or
   *     {@code uri-too-long}
   */
  public Document parse(byte[] payload, Envelope envelope) {
    if (payload == null || payload.length == 0) {
      throw new UnreadableDocumentException("empty", "the payload has no bytes; send the document");
    }
    String looks = BinaryFormat.looksLike(payload, Utf16.of(payload) != null);
    if (looks != null) {
      throw new UnreadableDocumentException(
          "not-text",
          "the payload looks like " + looks + ", which is not read; send text, HTML or ninjs");
    }
    PayloadType type = PayloadType.of(payload, envelope.contentType());
    String text = Decoder.decode(payload, type, envelope.contentType());
    if (text.isBlank()) {
      throw new UnreadableDocumentException(
          "empty", "the payload is white space only; send the document");
    }
    String xml = type == PayloadType.NINJS ? null : XmlRoot.looksLike(text);
    if (xml != null) {
      throw new UnreadableDocumentException(
          "not-a-page",
          "the payload looks like "
              + xml
              + ", which is read by no format there is; send each document as text,"
              + " HTML or ninjs");
    }
    Document document =
        type == PayloadType.NINJS ? Ninjs.read(text) : plain(text, type.mediaType());
    return complete(document, envelope, payload);
  }

  /**
   * The document with what it does not say of itself taken from the envelope, and checked.
   *
   * @param identity what a uri is derived from when neither gives one
   * @throws UnreadableDocumentException with reason {@code empty} or {@code uri-too-long}
   */
  public Document complete(Document document, Envelope envelope, byte[] identity) {
    fill(document, envelope, identity);
    boolean nothing = document.getBody().isBlank() && document.getHeadline() == null;
    if (nothing && document.getPubStatus() != PubStatus.canceled) {
      throw new UnreadableDocumentException(
          "empty",
          "the item has neither headline nor body; send one, or pubStatus canceled to withdraw it");
    }
    return document;
  }

  private static Document plain(String text, String mediaType) {
    return Document.newBuilder().setUri("").setContentType(mediaType).setBody(text).build();
  }

  /** The payload's own word goes before the envelope's. */
  private static void fill(Document document, Envelope envelope, byte[] payload) {
    if (document.getUri().isEmpty()) {
      document.setUri(uri(envelope, payload));
    }
    if (document.getUri().length() > LONGEST_URI) {
      throw new UnreadableDocumentException(
          "uri-too-long",
          "the uri has "
              + document.getUri().length()
              + " characters, at most "
              + LONGEST_URI
              + " are allowed; it begins with "
              + document.getUri().substring(0, 80));
    }
    if (document.getInfoSource() == null) {
      document.setInfoSource(envelope.source());
    }
    if (document.getPublished() == null) {
      document.setPublished(envelope.published());
    }
    if (document.getVersionCreated() == null) {
      document.setVersionCreated(envelope.versionCreated());
    }
    if (document.getLanguage() == null) {
      document.setLanguage(envelope.language());
    }
    if (document.getVersion() == 0 && envelope.version() != null) {
      document.setVersion(envelope.version());
    }
  }

  private static String uri(Envelope envelope, byte[] payload) {
    if (envelope.uri() != null && !envelope.uri().isBlank()) {
      return envelope.uri().strip();
    }
    if (envelope.fallbackUri() != null && !envelope.fallbackUri().isBlank()) {
      return envelope.fallbackUri().strip();
    }
    return uriOf(payload);
  }

  /** The uri of what has none: 128 bits of the SHA-256 of its bytes. */
  public static String uriOf(byte[] payload) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(payload);
      return "urn:sha256:" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
