/**
 * The process that reads PDF and office files: frames come by standard input, texts go by standard
 * output. Begin at {@link io.rapporteur.office.Main}; {@link io.rapporteur.office.OfficeFiles} is
 * the reading. Whoever starts it is {@code io.rapporteur.formats.office}.
 */
package io.rapporteur.office;
