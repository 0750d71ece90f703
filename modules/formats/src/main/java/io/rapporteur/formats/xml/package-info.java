/**
 * XML with everything external switched off. Begin at {@link io.rapporteur.formats.xml.Xml}, the
 * only place where XML of others is parsed.
 */
package io.rapporteur.formats.xml;
