/**
 * NewsML-G2, the IPTC's exchange format: messages of items. Begin at {@link
 * io.rapporteur.formats.newsml.NewsMlFormat}.
 */
package io.rapporteur.formats.newsml;
