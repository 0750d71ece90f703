package io.rapporteur.cli.feed;

import java.time.Instant;

/**
 * One document to feed.
 *
 * @param name what to call it in messages: a path, a path and a line, or {@code standard input}
 * @param payload its bytes, as they are
 * @param contentType media type, or null when the reader is to find out
 * @param uri its identity, or null when the document states its own or has none
 * @param captured when an archive took it from the web; null when it is of no archive
 */
public record DocumentToFeed(
    String name, byte[] payload, String contentType, String uri, Instant captured) {

  /** A document of which nobody says when it was captured. */
  public DocumentToFeed(String name, byte[] payload, String contentType, String uri) {
    this(name, payload, contentType, uri, null);
  }
}
