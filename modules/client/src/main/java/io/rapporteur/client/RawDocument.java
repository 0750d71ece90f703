package io.rapporteur.client;

import io.rapporteur.contracts.TraceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A document as it was got, for the inbox: its bytes, and in headers what is known beside them.
 * What the payload itself says (ninjs, a page's metadata) goes before the headers.
 *
 * @param payload the bytes; never changed on the way
 * @param headers by name, as docs/topics.md lists them
 */
public record RawDocument(byte[] payload, Map<String, String> headers) {
  public RawDocument {
    Objects.requireNonNull(payload, "payload");
    headers = Map.copyOf(headers);
  }

  /** Plain text. */
  public static RawDocument text(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
  }

  /** A page of HTML. */
  public static RawDocument html(String html) {
    return of(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
  }

  /** An item of ninjs 3.1. */
  public static RawDocument ninjs(String json) {
    return of(json.getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8");
  }

  /** Bytes whose media type is known. */
  public static RawDocument of(byte[] payload, String contentType) {
    return new RawDocument(payload, Map.of("content-type", contentType));
  }

  /** Bytes whose media type is to be found out. */
  public static RawDocument of(byte[] payload) {
    return new RawDocument(payload, Map.of());
  }

  /**
   * Identifies the document across its versions; also the record's key, which keeps them in order.
   */
  public RawDocument uri(String uri) {
    return header("uri", uri);
  }

  /** Name or domain of the party that supplied it. */
  public RawDocument source(String source) {
    return header("source", source);
  }

  public RawDocument published(Instant published) {
    return header("published", published.toString());
  }

  /**
   * @param language BCP 47 tag
   */
  public RawDocument language(String language) {
    return header("language", language);
  }

  /** Sequence number; a higher one replaces a lower one. */
  public RawDocument version(long version) {
    return header("version", Long.toString(version));
  }

  /** W3C trace context, passed through to everything made from the document. */
  public RawDocument traceparent(String traceparent) {
    return header(TraceContext.PARENT, traceparent);
  }

  /** This document with one more header. */
  public RawDocument header(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new RawDocument(payload, more);
  }
}
