package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * One record for the inbox.
 *
 * @param uri of the document that it is about; its key
 * @param version number of the version; 0 where it has none
 * @param value what is sent; null withdraws
 * @param headers beside it
 */
public record LoadInput(String uri, long version, byte[] value, Map<String, String> headers) {
  /** Copies the headers. */
  public LoadInput {
    headers = Map.copyOf(headers);
  }

  /** The key, by which the versions of a document stay in order. */
  public byte[] key() {
    return uri.getBytes(UTF_8);
  }
}
