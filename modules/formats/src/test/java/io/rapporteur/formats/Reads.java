package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;

/** Reads payloads in tests. */
public final class Reads {
  private static final Formats FORMATS = Formats.standard(ReadLimits.STANDARD);

  private Reads() {}

  public static Contents all(String payload) {
    return all(payload.getBytes(UTF_8), null);
  }

  public static Contents all(byte[] payload, String contentType) {
    return FORMATS.read(payload, envelope(contentType));
  }

  /** The one document of a payload. */
  public static Document one(String payload) {
    Contents contents = all(payload);
    if (contents.documents().size() != 1 || !contents.flaws().isEmpty()) {
      throw new AssertionError(contents.toString());
    }
    return contents.documents().get(0);
  }

  /** How a payload is refused. */
  public static UnreadableDocumentException refused(byte[] payload, String contentType) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> all(payload, contentType));
  }

  public static UnreadableDocumentException refused(String payload) {
    return refused(payload.getBytes(UTF_8), null);
  }

  public static Envelope envelope(String contentType) {
    return new Envelope(contentType, null, null, null, null, null, null);
  }
}
