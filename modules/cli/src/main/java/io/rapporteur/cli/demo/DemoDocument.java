package io.rapporteur.cli.demo;

import io.rapporteur.client.RawDocument;
import java.util.Map;

/** A document that ships with the demo. */
final class DemoDocument {
  private final Map<String, String> entry;
  private final byte[] payload;

  /**
   * @param entry of the manifest: file, contentType, uri, shows, and perhaps source, published and
   *     story
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

  /** What the manifest says of it; null for nothing. */
  String entry(String name) {
    return entry.get(name);
  }

  byte[] payload() {
    return payload.clone();
  }

  /** Whether it tells of the event whose story the demo ends with. */
  boolean inStory() {
    return entry.containsKey("story");
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
