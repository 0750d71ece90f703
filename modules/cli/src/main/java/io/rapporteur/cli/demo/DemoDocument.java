package io.rapporteur.cli.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

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

  /** The record as any Kafka client could send it. */
  ProducerRecord<byte[], byte[]> record(String topic) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, utf8(uri()), payload);
    record.headers().add("content-type", utf8(entry.get("contentType")));
    for (String name : new String[] {"uri", "source", "published"}) {
      if (entry.containsKey(name)) {
        record.headers().add(name, utf8(entry.get(name)));
      }
    }
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
