package io.rapporteur.streams.admit;

import io.rapporteur.model.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number for the content of a document: the first 64 bits of SHA-256 over its fields. It is
 * compared only with other versions of the same document, so a collision is out of reach.
 *
 * <p>Fields are hashed one by one and not as the Avro bytes, since those differ with the order in
 * which a client filled the map of attributes and with the schema version it wrote.
 */
final class ContentFingerprint {
  private static final byte[] NULL = {(byte) 0xff};

  private final MessageDigest digest;

  private ContentFingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static long of(Document document) {
    return new ContentFingerprint()
        .add(document.getUri())
        .add(Long.toString(document.getVersion()))
        .add(document.getVersionCreated())
        .add(document.getPublished())
        .add(document.getPubStatus().name())
        .add(document.getContentType())
        .add(document.getHeadline())
        .add(document.getBody())
        .add(document.getBy())
        .add(document.getLocated())
        .add(document.getLanguage())
        .add(document.getGenre())
        .add(document.getInfoSource())
        .add(document.getEdNote())
        .add(document.getCanonicalUrl())
        .add(document.getSubjects())
        .add(document.getAttributes())
        .value();
  }

  private ContentFingerprint add(String text) {
    byte[] bytes = text == null ? NULL : text.getBytes(StandardCharsets.UTF_8);
    // the length before the text, so that moving a character between fields changes the sum
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
    return this;
  }

  private ContentFingerprint add(Instant time) {
    return add(time == null ? null : Long.toString(time.toEpochMilli()));
  }

  private ContentFingerprint add(Iterable<String> texts) {
    texts.forEach(this::add);
    return add((String) null);
  }

  private ContentFingerprint add(Map<String, String> fields) {
    new TreeMap<>(fields).forEach((name, value) -> add(name).add(value));
    return add((String) null);
  }

  private long value() {
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
