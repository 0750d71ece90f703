package io.rapporteur.cli.demo;

import io.rapporteur.client.RawDocument;
import java.util.Map;

/** A document that ships with the demo. */
final class DemoDocument {
  private final Map<String, String> entry;
  private final byte[] payload;

  /**
   * @param entry of the manifest: file, contentType, uri, shows, and perhaps source and published
   */
  DemoDocument(Map<String, String> entry, byte[] payload) {
    this.entry = entry;
    this.payload = payload;
  }

  /** What kind of document it is, in words. */
  String shows() {
    return entry.get("shows");
  }

  String uri() {
    return entry.get("uri");
  }

  /** The document as any service could send it. */
  RawDocument raw() {
    RawDocument document = RawDocument.of(payload, entry.get("contentType"));
    for (String name : new String[] {"uri", "source", "published"}) {
      if (entry.containsKey(name)) {
        document = document.header(name, entry.get(name));
      }
    }
    return document;
  }
}
