/**
 * Makes the tables of the language packs that Unicode CLDR knows: {@code packs/TAG/cldr.txt} and
 * {@code cldr.properties}. Begin at {@link io.rapporteur.training.cldr.CldrTables}.
 */
package io.rapporteur.training.cldr;
