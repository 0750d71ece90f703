/**
 * The reading of one document. Begin at {@link io.rapporteur.analysis.Analyzers}, which puts the
 * steps together; each step is a package of its own, what they share is in {@code reading}, what is
 * known of languages in {@code pack}.
 */
package io.rapporteur.analysis;
