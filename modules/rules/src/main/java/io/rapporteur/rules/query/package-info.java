/**
 * The query language: Lucene's standard syntax over the fields of an annotated document, read into
 * clauses that know where in the query they stand.
 */
package io.rapporteur.rules.query;
