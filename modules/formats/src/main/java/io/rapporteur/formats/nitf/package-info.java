/** NITF, the IPTC's XML for one article. Begin at {@link io.rapporteur.formats.nitf.NitfFormat}. */
package io.rapporteur.formats.nitf;
