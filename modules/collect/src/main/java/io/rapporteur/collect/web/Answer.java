package io.rapporteur.collect.web;

/**
 * What a server answered.
 *
 * @param changed false when it has not changed since it was asked last; then there is no body
 * @param url where it was in the end, after redirects
 * @param body the bytes, expanded
 * @param contentType as declared; null when it is not
 * @param etag to ask with the next time; null for none
 * @param lastModified the same
 */
public record Answer(
    boolean changed,
    String url,
    byte[] body,
    String contentType,
    String etag,
    String lastModified) {}
