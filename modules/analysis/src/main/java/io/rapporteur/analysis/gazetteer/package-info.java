/**
 * Names that are known: countries and their peoples, cities, regions, waters, organisations, first
 * names and surnames. Begin at {@link io.rapporteur.analysis.gazetteer.Gazetteer}, which finds them
 * in a text cut into {@link io.rapporteur.analysis.gazetteer.Pieces}. {@link
 * io.rapporteur.analysis.gazetteer.LocalNames} has countries and large cities as other languages
 * call them, with the case endings of a language pack. A place or body that is not known is added
 * to the tables among the resources of this package.
 */
package io.rapporteur.analysis.gazetteer;
