/**
 * RSS and Atom, by rome. Begin at {@link io.rapporteur.formats.syndication.SyndicationFormat};
 * collect reads feeds with {@link io.rapporteur.formats.syndication.FeedEntries}.
 */
package io.rapporteur.formats.syndication;
