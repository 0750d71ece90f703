/**
 * The documents that the console holds: {@link io.rapporteur.console.index.Indexer} follows the
 * topic and fills {@link io.rapporteur.console.index.Days}, one Lucene index for each day of
 * arrival; {@link io.rapporteur.console.index.Search} asks them in the language of rules.
 */
package io.rapporteur.console.index;
