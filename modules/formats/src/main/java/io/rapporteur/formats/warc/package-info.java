/**
 * Web archives, by jwarc. Begin at {@link io.rapporteur.formats.warc.WarcArchive}, which streams;
 * {@link io.rapporteur.formats.warc.WarcFormat} reads a small one whole.
 */
package io.rapporteur.formats.warc;
