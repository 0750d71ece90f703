package io.rapporteur.cli.feed;

/**
 * One document to feed.
 *
 * @param name what to call it in messages: a path, a path and a line, or {@code standard input}
 * @param payload its bytes, as they are
 * @param contentType media type, or null when the reader is to find out
 * @param uri its identity, or null when the document states its own or has none
 */
public record Item(String name, byte[] payload, String contentType, String uri) {}
