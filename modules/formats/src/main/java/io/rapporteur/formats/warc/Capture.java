package io.rapporteur.formats.warc;

import java.time.Instant;

/**
 * A page or text as an archive holds it.
 *
 * @param place the record's number and address, for a message
 * @param uri the address that was captured
 * @param date when; null when the record does not say
 * @param contentType as the server declared it, with its charset
 * @param body decoded from transfer and content encodings
 */
public record Capture(String place, String uri, Instant date, String contentType, byte[] body) {}
